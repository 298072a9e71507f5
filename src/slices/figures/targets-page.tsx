import type { Language } from '../../kit/language.ts'
import { Alert, Section } from '../../ui/index.ts'
import { DashboardPage } from './dashboard-page.tsx'
import { dashboardText } from './dashboard-text.ts'
import type { Definition } from './definitions.ts'
import { goalsPath } from './goal-page.tsx'
import { goalText } from './goal-text.ts'
import { MunicipalityTable } from './municipality-table.tsx'
import type { PlaceCount } from './place-queries.ts'
import type { Asked } from './question.ts'
import { placeName } from './question-form.tsx'
import type { Target } from './target-queries.ts'
import { TargetsDrawn } from './target-rows.tsx'
import { targetsAsked } from './target-rules.ts'
import { text } from './text.ts'
import type { Figure } from './types.ts'

type TargetsPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly figures: readonly Figure[]
  readonly targets: readonly Target[]
  /** Those that have a target anywhere. */
  readonly definitions: readonly Definition[]
  readonly counts: readonly PlaceCount[]
}

export function TargetsPage({ language, asked, figures, targets, definitions, counts }: TargetsPageProps) {
  const d = dashboardText(language)
  const { here, everywhere, isOfPeriod } = targetsAsked(asked, targets)
  return (
    <DashboardPage language={language} asked={asked} part="targets" lead={d.targetsLead}>
      {!isOfPeriod && <Alert tone="info">{d.targetsOfWhole}</Alert>}
      <Section title={placeName(asked, text(language))}>
        <TargetsDrawn language={language} asked={asked} figures={figures} targets={here} tableOpen />
      </Section>
      {asked.municipalities.length > 1 && definitions.length > 0 && (
        <MunicipalityTable
          language={language}
          asked={asked}
          definitions={definitions}
          counts={counts}
          targets={everywhere}
          title={d.allTargets}
        />
      )}
      <p>
        <a href={goalsPath(asked.project.id)}>{goalText(language).seeAll}</a>
      </p>
    </DashboardPage>
  )
}
