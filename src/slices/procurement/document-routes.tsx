import { Hono } from 'hono'
import {
  type Document,
  DocumentBody,
  documentDocx,
  documentPdf,
  docxMediaType,
} from '../../platform/documents/index.ts'
import { drawPage, type Env, notFound, type RequestContext } from '../../platform/http/index.ts'
import { Alert } from '../../ui/index.ts'
import { composeAwardDecision } from './award-document.ts'
import { ChoiceFrame } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice } from './choice-load.ts'
import { choiceText } from './choice-text.ts'
import { decisionText } from './decision-text.ts'
import { composeLetter } from './letter-document.ts'
import { limitSentence } from './limit-panel.tsx'
import { findLimitAssessment } from './limit-queries.ts'
import { composeOpeningRecord } from './opening-document.ts'
import { PaperLinks } from './paper-links.tsx'
import { composeDocumentation } from './record-document.ts'
import { lookForGaps } from './record-rules.ts'
import { recordText } from './record-text.ts'
import { composeRequest } from './request-document.ts'

export const documentRoutes = new Hono<Env>()

documentRoutes.get(`${choicePath}/dokumentation`, async (c) => {
  const { facts, rights } = await loadChoice(c)
  const { language } = c.var
  const t = choiceText(language)
  const d = decisionText(language)
  const { missing } = lookForGaps(facts)
  return drawPage(
    c,
    <ChoiceFrame t={t} facts={facts} part="dokumentation" title={d.recordTitle} lead={d.recordLead}>
      {missing.length === 0 ? (
        <Alert tone="success">{d.recordComplete}</Alert>
      ) : (
        <Alert tone="attention" title={d.recordLacks}>
          <ul>
            {missing.map((item) => (
              <li>{recordText(language)[item]}</li>
            ))}
          </ul>
        </Alert>
      )}
      <PaperLinks d={d} facts={facts} seesBids={rights.compares} />
      <DocumentBody document={await documentation(c, facts)} />
    </ChoiceFrame>,
  )
})

/** A paper as PDF or as an editable Word file: `forfragan`, `oppning`, `beslut`, `besked-7` or `dokumentation`. */
documentRoutes.get(`${choicePath}/handlingar/:paper`, async (c) => {
  const loaded = await loadChoice(c)
  const [, paper = '', format = ''] = /^([a-z]+(?:-\d{1,15})?)\.(pdf|docx)$/.exec(c.req.param('paper')) ?? []
  const document = await compose(c, loaded, paper)
  if (!document) throw notFound()
  const isPdf = format === 'pdf'
  const file = await (isPdf ? documentPdf(document) : documentDocx(document))
  c.header('content-type', isPdf ? 'application/pdf' : docxMediaType)
  const disposition = isPdf ? 'inline' : 'attachment'
  c.header('content-disposition', `${disposition}; filename="${paper}-${loaded.facts.id}.${format}"`)
  return c.body(new Uint8Array(file))
})

async function compose(
  c: RequestContext,
  { facts, rights }: Loaded,
  paper: string,
): Promise<Document | null> {
  const { language, now } = c.var
  const [name, bidId] = paper.split('-')
  const { award } = facts
  if (name === 'forfragan') return facts.kind === 'request' ? composeRequest(facts, language, now) : null
  if (name === 'dokumentation') return documentation(c, facts)
  if (!rights.compares) return null
  if (name === 'oppning') return facts.opening ? composeOpeningRecord(facts, language, now) : null
  if (!award) return null
  if (name === 'beslut') return composeAwardDecision(facts, award, language, now)
  const bid = facts.bids.find(({ id }) => id === Number(bidId))
  return name === 'besked' && bid ? composeLetter(facts, award, bid, language, now) : null
}

async function documentation(c: RequestContext, facts: Loaded['facts']): Promise<Document> {
  const { language, now, tx } = c.var
  const limit = limitSentence(await findLimitAssessment(tx, facts.id), language)
  return composeDocumentation(facts, limit, language, now)
}
