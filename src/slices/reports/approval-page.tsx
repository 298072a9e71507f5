import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  Button,
  Checkbox,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
} from '../../ui/index.ts'
import { type EditionDraft, editionText, type FreezeRefusal, type Prepared } from '../editions/index.ts'
import { amountInWords, figureInWords, figureText } from '../figures/index.ts'
import type { ApprovalWords } from './approval-text.ts'
import type { ReportWords } from './text.ts'

type Props = {
  readonly t: ReportWords
  readonly a: ApprovalWords
  readonly language: Language
  readonly draft: EditionDraft
  readonly prepared: Prepared
  readonly refusal: FreezeRefusal | null
  readonly errors: FieldErrors
}

export function ApprovalPage(props: Props) {
  const { t, a, language, draft, prepared, refusal, errors } = props
  const address = `/rapporter/${draft.report.id}`
  const { newest, isSame } = prepared
  return (
    <Page
      title={a.approve}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: draft.documents[language].title, href: address },
        { label: a.approve, href: `${address}/godkannande` },
      ]}
    >
      <PageHeading title={`${a.approve}: ${draft.documents[language].title}`} lead={a.lead} />
      <ErrorSummary errors={errors} />
      {refusal && <Alert tone="attention">{editionText(language)[refusal]}</Alert>}
      {isSame && newest && refusal === null && (
        <Alert tone="info">
          <a href={`/utgavor/${newest.id}`}>{a.same(newest.number)}</a>
        </Alert>
      )}
      <UnfinishedPart {...props} />
      <NumbersPart {...props} />
      <NamesPart {...props} />
      {isSame ? (
        <LinkButton href={address} variant="secondary">
          {a.preview}
        </LinkButton>
      ) : (
        <Form action={`${address}/godkannande`} hidden={{ digest: prepared.digest }}>
          <Checkbox name="sure" value="ja" label={a.sure} error={errors['sure']} required />
          <FormActions>
            <Button type="submit">{a.approveAs(prepared.number)}</Button>
            <LinkButton href={address} variant="secondary">
              {a.preview}
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}

function UnfinishedPart({ a, language, draft }: Props) {
  const words = editionText(language)
  if (draft.unfinished.length === 0) return <Alert tone="success">{a.complete}</Alert>
  return (
    <Section title={a.unfinished} note={a.unfinishedNote}>
      <ul class="prose">
        {draft.unfinished.map((one) => (
          <li>
            {words[one.kind]}: {one[language]}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NumbersPart({ a, language, draft, prepared }: Props) {
  const { newest } = prepared
  const before = new Map(newest?.manifest.figures.map((figure) => [figure.key, figure]))
  const shown = (figure: {
    value: number | null
    withheld: 'too_few' | 'period_not_offered' | null
    unit: EditionDraft['figures'][number]['unit']
  }) =>
    figure.value === null
      ? figureText(language)[figure.withheld ?? 'too_few']
      : amountInWords(figure.value, figure.unit, language)
  return (
    <Section title={a.numbers}>
      <Table
        caption={a.numbers}
        captionHidden
        rows={draft.figures}
        columns={[
          { key: 'figure', header: a.figure, cell: (figure) => figureInWords(figure.key, language).name },
          ...(newest
            ? [
                {
                  key: 'before',
                  header: a.before(newest.number),
                  numeric: true,
                  cell: (figure: EditionDraft['figures'][number]) => {
                    const old = before.get(figure.key)
                    return old ? shown(old) : '–'
                  },
                },
              ]
            : []),
          {
            key: 'value',
            header: a.value,
            numeric: true,
            cell: (figure) => {
              const moved = newest && before.get(figure.key)?.value !== figure.value
              return moved ? <strong>{shown(figure)}</strong> : shown(figure)
            },
          },
          {
            key: 'rows',
            header: a.rows,
            numeric: true,
            cell: (figure) => formatNumber(figure.evidence.length, language),
          },
        ]}
      />
    </Section>
  )
}

function NamesPart({ a, prepared }: Props) {
  const { names } = prepared.content
  if (names.length === 0) return null
  return (
    <Section title={a.names} note={a.namesNote}>
      <Table
        caption={a.names}
        captionHidden
        rows={names}
        columns={[
          { key: 'sign', header: a.sign, cell: (one) => `[${one.pseudonym}]` },
          { key: 'name', header: a.name, cell: (one) => one.name },
        ]}
      />
    </Section>
  )
}
