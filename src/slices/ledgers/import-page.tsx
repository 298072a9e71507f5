import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DefinitionList,
  LinkButton,
  Meter,
  Page,
  PageHeading,
  Row,
  Section,
  TextArea,
} from '../../ui/index.ts'
import type { ProjectAccount } from '../finance/index.ts'
import { accountName, StateTag } from './imports-table.tsx'
import type { ImportView } from './types.ts'
import { byWhom, refusalWords, type T } from './words.ts'

export type ImportProps = {
  readonly t: T
  readonly language: Language
  readonly item: ImportView
  readonly account: ProjectAccount | undefined
  readonly mayImport: boolean
  readonly readsFile: boolean
  readonly sameFile: readonly { readonly id: number }[]
  readonly problem?: string | undefined
}

const moving = ['uploaded', 'reading', 'importing']

/** What every import's page has: the file and what became of it; what can be done now stands within. */
export function ImportPage({ children, ...props }: ImportProps & { readonly children?: Child }) {
  const { t, language, item, account, sameFile, problem } = props
  const isMoving = moving.includes(item.state)
  return (
    <Page
      title={item.fileName}
      width="wide"
      breadcrumbs={[
        { href: '/ekonomi', label: t.economy },
        { href: '/ekonomi/importer', label: t.title },
      ]}
      // Without script the page fetches itself; with script only the meter is fetched, so that nobody loses their place.
      head={
        isMoving && (
          <noscript>
            <meta http-equiv="refresh" content="3" />
          </noscript>
        )
      }
    >
      <PageHeading title={item.fileName} facts={<StateTag t={t} state={item.state} />} />
      {problem && <Alert tone="danger" title={problem} />}
      {sameFile.length > 0 && item.state !== 'imported' && (
        <Alert tone="info" title={t.sameFile}>
          <a href={`/ekonomi/importer/${sameFile[0]?.id}`}>{t.sameFileText}</a>
        </Alert>
      )}
      {isMoving && <Progress {...props} />}
      {item.state === 'refused' && <Refused {...props} />}
      {children}
      <Section title={t.file}>
        <DefinitionList
          items={[
            { term: t.books, value: accountName(account) },
            { term: t.kind, value: t[`form_${item.form}`] },
            {
              term: t.selected,
              value:
                [item.projectCode && `${item.dimension} ${item.projectCode}`, item.ledgerAccounts]
                  .filter(Boolean)
                  .join('; ') || t.allRows,
            },
            { term: t.received, value: byWhom(t, item.uploadedBy, item.uploadedAt, language) },
            { term: t.importedAt, value: byWhom(t, item.importedBy, item.importedAt, language) },
            { term: t.undoneAt, value: byWhom(t, item.undoneBy, item.undoneAt, language) },
            {
              term: t.evidence,
              value: props.readsFile ? (
                <a href={`/ekonomi/importer/${item.id}/fil`}>{item.digest.slice(0, 16)}…</a>
              ) : (
                `${item.digest.slice(0, 16)}…`
              ),
            },
          ]}
        />
        {props.mayImport && item.state === 'undone' && <Again {...props} />}
      </Section>
    </Page>
  )
}

function Progress(props: ImportProps) {
  const { t, item } = props
  const percent = Math.floor(item.progressPermille / 10)
  return (
    <Section>
      <div data-refresh="2" role="status">
        <Meter label={t[`state_${item.state}`]} value={percent} max={100} text={t.progress(percent)} />
      </div>
      {props.mayImport && (
        <ConfirmForm
          act={t.stuck}
          tone="accent"
          consequence={t.stuckText}
          action={`/ekonomi/importer/${item.id}/omlasning`}
          hidden={{ version: item.version }}
        />
      )}
    </Section>
  )
}

function Refused(props: ImportProps) {
  const { t, language, item } = props
  return (
    <Alert tone="danger" title={t.refusedTitle}>
      <p>{refusalWords(item, language)}</p>
      {item.refusalLine !== null && <p>{t.refusedLine(item.refusalLine)}</p>}
      {props.mayImport && (
        <LinkButton href="/ekonomi/importer/ny" variant="secondary">
          {t.newImport}
        </LinkButton>
      )}
    </Alert>
  )
}

export function Again({ t, item }: Pick<ImportProps, 't' | 'item'>) {
  return (
    <form action={`/ekonomi/importer/${item.id}/omlasning`} method="post">
      <input type="hidden" name="version" value={String(item.version)} />
      <Button variant="secondary">{t.again}</Button>
    </form>
  )
}

type ImportedProps = ImportProps & {
  readonly costs: number
  readonly reason?: string | undefined
  readonly reasonError?: string | undefined
}

/** What was made, and the way back. */
export function ImportedPart({ t, item, costs, mayImport, reason, reasonError }: ImportedProps) {
  return (
    <Section>
      <Alert tone={costs > 0 ? 'success' : 'info'} title={costs > 0 ? t.importedFacts(costs) : t.allKnown} />
      {costs > 0 && <a href={`/ekonomi/kostnader?konto=${item.accountId}`}>{t.seeCosts}</a>}
      {mayImport && costs > 0 && (
        <Row>
          <ConfirmForm
            act={t.undo}
            consequence={t.undoConsequence}
            action={`/ekonomi/importer/${item.id}/angrande`}
            hidden={{ version: item.version }}
            open={reasonError !== undefined}
          >
            <TextArea name="reason" label={t.reason} rows={2} required value={reason} error={reasonError} />
          </ConfirmForm>
        </Row>
      )}
    </Section>
  )
}
