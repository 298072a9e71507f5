import { Hono } from 'hono'
import {
  drawPage,
  type Env,
  forbidden,
  notFound,
  type RequestContext,
  redirectWithToast,
} from '../../platform/http/index.ts'
import { pathOf } from './choice-frame.tsx'
import { choicePath, type Loaded, loadChoice, loadChoiceToChange } from './choice-load.ts'
import { choiceText } from './choice-text.ts'
import { decisionText } from './decision-text.ts'
import { listLettersToSend, sendAwardLetters } from './letter-commands.ts'
import { LetterPage } from './letter-page.tsx'

export const letterRoutes = new Hono<Env>()

letterRoutes.get(`${choicePath}/besked`, async (c) => draw(c, await loadChoice(c), {}))

letterRoutes.post(`${choicePath}/besked`, async (c) => {
  const loaded = await loadChoiceToChange(c)
  const { facts, rights } = loaded
  if (!facts.award) throw notFound()
  if (!rights.notifies) throw forbidden()
  const d = decisionText(c.var.language)
  const sent = await sendAwardLetters(c.var.tx, facts, facts.award, c.var.now)
  if (!sent.allowed) return draw(c, loaded, { '': d.no_address }, 422)
  return redirectWithToast(c, `${pathOf(facts)}/besked`, d.lettersSent(sent.value))
})

async function draw(
  c: RequestContext,
  { facts, rights }: Loaded,
  errors: { readonly [field: string]: string },
  status: 200 | 422 = 200,
) {
  const { language, tx } = c.var
  const letters = facts.award && rights.compares ? await listLettersToSend(tx, facts, facts.award) : []
  return drawPage(
    c,
    <LetterPage
      t={choiceText(language)}
      d={decisionText(language)}
      language={language}
      facts={facts}
      rights={rights}
      letters={letters}
      errors={errors}
    />,
    status,
  )
}
