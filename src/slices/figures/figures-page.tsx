import type { Language } from '../../kit/language.ts'
import { Section, Tiles } from '../../ui/index.ts'
import { DashboardPage } from './dashboard-page.tsx'
import { figureInWords } from './names.ts'
import { type Asked, address } from './question.ts'
import { shownValue } from './question-form.tsx'
import type { FigureWords } from './text.ts'
import type { Figure } from './types.ts'

type FiguresPageProps = {
  readonly t: FigureWords
  readonly language: Language
  readonly asked: Asked
  readonly figures: readonly Figure[]
}

const groups = [
  ['indicators', 'co0 rc'],
  ['companies', 'companies_'],
  ['people', 'people_ entrepreneurs_'],
  ['results', 'localities_ jobs_ support_'],
  ['milestones', 'milestone_'],
  ['method', 'interventions_ task_force_ staff_'],
  ['askedFor', 'asked_for_'],
  ['needed', 'needs_'],
  ['economy', 'cost_ income_ claim_ payment_ joint_ aid_'],
] as const

/** Every figure of the project with its value, by what it is about. */
export function FiguresPage({ t, language, asked, figures }: FiguresPageProps) {
  return (
    <DashboardPage language={language} asked={asked} part="allFigures" lead={t.lead}>
      {groups.map(([group, prefixes]) => {
        const shown = figures.filter((figure) =>
          prefixes.split(' ').some((prefix) => figure.key.startsWith(prefix)),
        )
        return (
          shown.length > 0 && (
            <Section title={t[group]} note={group === 'economy' ? t.economyNote : undefined}>
              <Tiles
                label={t[group]}
                items={shown.map((figure) => ({
                  label: figureInWords(figure.key, language).name,
                  value: shownValue(figure, t, language),
                  href: address(`/uppfoljning/${figure.key}`, asked.question),
                }))}
              />
            </Section>
          )
        )
      })}
    </DashboardPage>
  )
}
