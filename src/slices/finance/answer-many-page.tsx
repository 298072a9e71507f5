import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Table,
  TextArea,
} from '../../ui/index.ts'
import type { AnswerManyWords } from './answer-many-text.ts'
import type { Cost } from './cost-types.ts'
import type { FlagWords } from './flag-text.ts'
import { flagFactsInWords } from './flag-words.ts'
import { kronorOf } from './money-words.ts'
import { type CostFlag, type FlagKind, flagAnswers } from './types.ts'

type AnswerManyProps = {
  readonly t: AnswerManyWords
  readonly f: FlagWords
  readonly language: Language
  readonly flag: FlagKind | undefined
  /** The costs that were ticked; without the flag where it cannot be answered any more. */
  readonly rows: readonly { readonly cost: Cost; readonly flag: CostFlag | undefined }[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

const list = '/ekonomi/kostnader'

/** The ticked costs with what their flag rests on, and the one answer for them all. */
export function AnswerManyPage({ t, f, language, flag, rows, values, errors }: AnswerManyProps) {
  const open = rows.flatMap(({ cost, flag: found }) => (found ? [{ cost, found }] : []))
  const gone = rows.filter((row) => !row.flag)
  const back = flag ? `${list}?varning=${flag}` : list
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <Page
      title={t.title}
      width="wide"
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: back, label: t.costs },
      ]}
    >
      <PageHeading title={t.title} lead={flag && `${f[flag]}. ${f[`${flag}_do`]}`} />
      <ErrorSummary errors={errors} />
      <Table
        caption={t.costs}
        captionHidden
        rows={open}
        empty={<EmptyState title={t.none} text={t.noneHint} icon="money" />}
        columns={[
          {
            key: 'what',
            header: f.costWord,
            cell: ({ cost }) => <a href={`${list}/${cost.id}`}>{cost.description}</a>,
          },
          { key: 'account', header: f.accountWord, cell: ({ cost }) => cost.accountName },
          {
            key: 'amount',
            header: f.amountWord,
            numeric: true,
            cell: ({ cost }) => kronorOf(cost.eligibleOre, language),
          },
          {
            key: 'facts',
            header: t.facts,
            cell: ({ found }) => flagFactsInWords(found, f, language) || '–',
          },
          {
            key: 'before',
            header: t.before,
            cell: ({ found }) => (found.answer ? `${f[found.answer.answer]}: ${found.answer.words}` : '–'),
          },
        ]}
      />
      {gone.length > 0 && (
        <Section title={t.gone} note={t.goneNote}>
          <ItemList label={t.gone}>
            {gone.map(({ cost }) => (
              <Item>
                <a href={`${list}/${cost.id}`}>{cost.description}</a>
              </Item>
            ))}
          </ItemList>
        </Section>
      )}
      {flag && open.length > 0 && (
        <Form action={`${list}/svar`} hidden={{ flag }} label={t.title}>
          {open.map(({ cost, found }) => (
            <input type="hidden" name="shown" value={`${cost.id}:${found.digest}`} />
          ))}
          <p>{t.sameAnswer(open.length)}</p>
          <RadioGroup
            {...field('answer')}
            label={f.answer}
            required
            options={flagAnswers.map((value) => ({ value, label: f[value] }))}
          />
          <TextArea {...field('words')} label={f.answerWords} required rows={2} />
          <FormActions>
            <Button>{f.answerIt}</Button>
            <LinkButton href={back} variant="secondary">
              {f.cancel}
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
