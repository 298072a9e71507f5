import { DateField, FilterForm, FilterSelect, Select } from '../../ui/index.ts'
import type { BoardPageProps } from './board-page.tsx'
import type { BoardWords } from './board-text.ts'
import { poolableGroups } from './pooled-queries.ts'
import { text } from './text.ts'
import { needStates } from './types.ts'

/** Which needs the board is about: project, period, focus area, target group and state. */
export function BoardFilterForm(props: BoardPageProps & { readonly t: BoardWords }) {
  const { t, language, choice, projects, areas } = props
  const words = text(language)
  const { state, ...chosen } = choice
  const isChosen = state !== 'open' || Object.values(chosen).some((value) => value !== undefined)
  return (
    <FilterForm action="/behov" clearHref={isChosen ? '/behov' : undefined}>
      <FilterSelect
        name="projekt"
        label={t.project}
        all={t.all}
        options={projects}
        value={choice.projectId}
      />
      <DateField name="fran" label={t.from} mark={false} value={choice.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={choice.toOn} />
      <FilterSelect name="fokus" label={t.focusArea} all={t.all} options={areas} value={choice.focusArea} />
      <FilterSelect
        name="malgrupp"
        label={t.targetGroup}
        all={t.all}
        options={poolableGroups.map((group) => ({ key: group, name: t[group] }))}
        value={choice.targetGroup}
      />
      <Select
        name="lage"
        label={t.state}
        mark={false}
        empty={false}
        options={[
          ...needStates.map((one) => ({ value: one, label: words[one] })),
          { value: 'all', label: t.all },
        ]}
        value={state}
      />
    </FilterForm>
  )
}
