import { Hono } from 'hono'
import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import { Card, DefinitionList, EmptyState, Page, PageHeading, Stack } from '../../ui/index.ts'
import type { Tx } from '../db/index.ts'
import { drawPage } from '../http/draw.ts'
import type { Env } from '../http/env.ts'
import { notFound } from '../http/stops.ts'
import { text } from './text.ts'

type Shown = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly bodyText: string
  readonly plannedAt: Date
}

export const outboxRoutes = new Hono<Env>()

outboxRoutes.get('/utkorg', async (c) => {
  if (!c.var.site.example) throw notFound()
  return drawPage(c, <OutboxPage language={c.var.language} letters={await listLetters(c.var.tx)} />)
})

async function listLetters(tx: Tx): Promise<Shown[]> {
  const { rows } = await sql<Shown>`select id, recipient, subject, body_text, planned_at from nimr.letter
    where recipient is not null order by planned_at desc limit 50`.execute(tx)
  return rows
}

function OutboxPage({ language, letters }: { language: Language; letters: readonly Shown[] }) {
  const t = text(language)
  const moment = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Stockholm',
  })
  return (
    <Page title={t.title} width="narrow">
      <PageHeading title={t.title} lead={t.lead} />
      {letters.length === 0 && <EmptyState title={t.empty} text={t.emptyText} />}
      <Stack>
        {letters.map((letter) => (
          <Card title={letter.subject}>
            <DefinitionList
              items={[
                { term: t.to, value: letter.recipient },
                { term: t.planned, value: moment.format(letter.plannedAt) },
              ]}
            />
            {letter.bodyText.split('\n\n').map((paragraph) => (
              <p>
                {paragraph
                  .split(/(https?:\S+)/)
                  .map((part, nth) => (nth % 2 === 1 ? <a href={part}>{part}</a> : part))}
              </p>
            ))}
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
