import { listFilesByRecord } from '../../platform/files/index.ts'
import { drawPage, type FormValues, type RequestContext } from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'
import { heads, manages } from '../organisations/index.ts'
import type { LoadedKeys } from './key-context.ts'
import { KeyPage } from './key-page.tsx'
import { digestOf, type WholeKey } from './key-queries.ts'
import { inForce } from './key-rules.ts'
import { listRequisitionsOf } from './requisition-queries.ts'
import { findLatestSplit, listInvoicesBetweenPartners } from './split-queries.ts'
import { findActualSplit } from './split-view.ts'

/** A small form at a payer that was refused: which, and what was typed. */
export type RefusedAt = {
  readonly payerId: number | null
  readonly act: 'lank' | 'papper' | 'rekvisition' | 'utfall'
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** One version with its payers, what it came to and what was asked; with a refused form when one is given. */
export async function drawVersion(c: RequestContext, loaded: LoadedKeys, key: WholeKey, refused?: RefusedAt) {
  const { tx, language, today } = c.var
  const { viewer } = loaded
  const isInForce = inForce(loaded.versions)?.id === key.id
  const actual = isInForce ? await findActualSplit(tx, key) : null
  return drawPage(
    c,
    <KeyPage
      language={language}
      today={today}
      keyShown={key}
      versions={loaded.versions}
      mayWrite={loaded.mayWrite}
      headsCodes={heads(viewer)}
      mayRecord={manages(viewer).length > 0 && loaded.mayWrite}
      economises={viewer.roles.some(({ role }) => role === 'project_economist') && loaded.mayWrite}
      digest={await digestOf(tx, key.id)}
      papers={
        await listFilesByRecord(
          tx,
          'cost_key_payer',
          key.payers.map(({ id }) => id),
        )
      }
      actual={actual}
      kept={isInForce ? await findLatestSplit(tx, key.id) : undefined}
      between={await listInvoicesBetweenPartners(tx, key.interventionId)}
      requisitions={await listRequisitionsOf(tx, key.interventionId)}
      refused={refused}
    />,
    refused ? 422 : 200,
  )
}
