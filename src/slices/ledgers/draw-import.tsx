import {
  drawPage,
  type FormValues,
  pageParam,
  queryText,
  type RequestContext,
} from '../../platform/http/index.ts'
import { listCostTypes } from '../finance/index.ts'
import { ColumnsPart } from './columns-page.tsx'
import { ImportedPart, ImportPage } from './import-page.tsx'
import { listMadeCosts, listPreviewRows, listSameFile, rowsOnPage, sumPreview } from './import-queries.ts'
import type { Loaded } from './load.ts'
import { filterWords, PreviewPart } from './preview-page.tsx'
import { reasonText } from './reason-text.ts'
import { tableText } from './table-text.ts'
import { text } from './text.ts'

export type Said = {
  readonly problem?: string
  readonly values?: FormValues
  readonly errors?: { readonly [field: string]: string }
  readonly reasonError?: string | undefined
  readonly reason?: string | undefined
}

/** Draws the page of an import as it stands. */
export async function drawImport(
  c: RequestContext,
  loaded: Loaded,
  said: Said = {},
  status: 200 | 422 = 200,
) {
  const { tx, language } = c.var
  const { item } = loaded
  const props = {
    ...loaded,
    t: text(language),
    language,
    sameFile: await listSameFile(tx, item),
    problem: said.problem,
  }
  return drawPage(
    c,
    <ImportPage {...props}>
      {item.state === 'mapping' && loaded.mayImport && (
        <ColumnsPart
          t={props.t}
          words={tableText(language)}
          item={item}
          values={said.values}
          errors={said.errors ?? {}}
        />
      )}
      {item.state === 'preview' && <PreviewPart {...(await previewOf(c, loaded))} />}
      {item.state === 'imported' && (
        <ImportedPart
          {...props}
          costs={(await listMadeCosts(tx, item.id)).length}
          reason={said.reason}
          reasonError={said.reasonError}
        />
      )}
    </ImportPage>,
    status,
  )
}

async function previewOf(c: RequestContext, { item, mayImport }: Loaded) {
  const { tx, language } = c.var
  const t = text(language)
  const sums = await sumPreview(tx, item.id)
  const asked = Object.entries(filterWords).find(([key]) => key === queryText(c, 'visa'))?.[1]
  const filter = asked ?? (sums.counts.strange > 0 && sums.counts.new === 0 ? 'strange' : 'new')
  const count = sums.counts[filter]
  const pageCount = Math.max(1, Math.ceil(count / rowsOnPage))
  const page = Math.min(pageParam(c), pageCount)
  return {
    t,
    reasons: reasonText(language),
    language,
    item,
    mayImport,
    sums,
    rows: await listPreviewRows(tx, item.id, filter, page),
    filter,
    page,
    pageCount,
    summary:
      count === 0 ? '' : t.page((page - 1) * rowsOnPage + 1, Math.min(page * rowsOnPage, count), count),
    types: await listCostTypes(tx),
  }
}
