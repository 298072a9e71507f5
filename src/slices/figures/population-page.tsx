import type { Language } from '../../kit/language.ts'
import { formatNumber, formatShare } from '../../kit/number.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  TextField,
} from '../../ui/index.ts'
import { type PopulationWords, populationText } from './population-text.ts'
import { type PopulationNumber, populationMeasures } from './population-types.ts'
import { text } from './text.ts'

export const populationPath = '/uppfoljning/personer/jamforelsetal'

type PopulationPageProps = {
  readonly language: Language
  readonly municipalities: readonly { readonly key: string; readonly name: string }[]
  readonly numbers: readonly PopulationNumber[]
  /** The municipalities whose numbers the viewer may enter. */
  readonly mayEnter: readonly string[]
  readonly values?: FormValues | undefined
  readonly errors?: FieldErrors | undefined
}

export function PopulationPage(props: PopulationPageProps) {
  const { language, municipalities, numbers, mayEnter, errors } = props
  const p = populationText(language)
  const nameOf = (code: string) => municipalities.find(({ key }) => key === code)?.name ?? code
  const whatIs = (one: PopulationNumber) => `${nameOf(one.municipalityCode)}, ${p[one.measure]}, ${one.year}`
  return (
    <Page
      title={p.numbers}
      breadcrumbs={[
        { label: text(language).followUp, href: '/uppfoljning' },
        { label: p.numbers, href: populationPath },
      ]}
    >
      {errors && <ErrorSummary errors={errors} />}
      <PageHeading title={p.numbers} lead={p.numbersLead} />
      <Table
        caption={p.numbers}
        captionHidden
        rows={numbers}
        empty={<EmptyState title={p.none} text={p.noneHint} icon="people" />}
        columns={[
          { key: 'place', header: p.municipality, cell: (one) => nameOf(one.municipalityCode) },
          {
            key: 'measure',
            header: p.measure,
            cell: (one) => <span id={idOf(one, numbers)}>{p[one.measure]}</span>,
          },
          { key: 'year', header: p.year, numeric: true, cell: (one) => String(one.year) },
          { key: 'part', header: p.part, numeric: true, cell: (one) => formatNumber(one.part, language) },
          { key: 'whole', header: p.whole, numeric: true, cell: (one) => formatNumber(one.whole, language) },
          {
            key: 'share',
            header: p.share,
            numeric: true,
            cell: (one) => formatShare(one.part / one.whole, language),
          },
          { key: 'source', header: p.source, cell: (one) => one.source },
          ...(mayEnter.length === 0
            ? []
            : [
                {
                  key: 'remove',
                  header: p.remove,
                  cell: (one: PopulationNumber) =>
                    mayEnter.includes(one.municipalityCode) && (
                      <ConfirmForm
                        act={p.remove}
                        consequence={p.removeSure(whatIs(one))}
                        action={`${populationPath}/${one.id}/borttagen`}
                      />
                    ),
                },
              ]),
        ]}
      />
      {mayEnter.length > 0 && <EnterForm {...props} p={p} />}
    </Page>
  )
}

/** The first row of each group is where the chart's bars lead. */
function idOf(one: PopulationNumber, numbers: readonly PopulationNumber[]): string | undefined {
  return numbers.find(({ measure }) => measure === one.measure) === one ? `matt-${one.measure}` : undefined
}

function EnterForm(props: PopulationPageProps & { p: PopulationWords }) {
  const { municipalities, mayEnter, values = {}, errors = {}, p } = props
  const field = (name: string, label: string) => ({
    name,
    label,
    required: true,
    value: String(values[name] ?? ''),
    error: errors[name],
  })
  return (
    <Section title={p.add} note={p.addHint}>
      <Form action={populationPath}>
        <FieldRow>
          <Select
            {...field('municipality', p.municipality)}
            options={municipalities
              .filter(({ key }) => mayEnter.includes(key))
              .map(({ key, name }) => ({ value: key, label: name }))}
          />
          <Select
            {...field('measure', p.measure)}
            options={populationMeasures.map((measure) => ({ value: measure, label: p[measure] }))}
          />
        </FieldRow>
        <FieldRow>
          <NumberField {...field('year', p.year)} />
          <NumberField {...field('part', p.part)} />
          <NumberField {...field('whole', p.whole)} />
        </FieldRow>
        <TextField {...field('source', p.source)} description={p.sourceHint} maxlength={300} />
        <FormActions>
          <Button>{p.save}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
