import { Hono } from 'hono'
import {
  answerSpreadsheet,
  drawPage,
  type Env,
  forbidden,
  queryDay,
  queryId,
  queryText,
  type RequestContext,
  signedIn,
} from '../../platform/http/index.ts'
import { listFocusAreas, listParticipatingMunicipalities, listProjects } from '../organisations/index.ts'
import type { BoardChoice } from './board-choice.ts'
import { BoardPage } from './board-page.tsx'
import { type PooledNeed, poolDemand } from './board-rules.ts'
import { needSheet } from './board-sheet.ts'
import { mayKeepNeeds, mayPoolNeeds } from './permissions.ts'
import { listPooledNeeds, listTopicNames, poolableGroups } from './pooled-queries.ts'
import { countWaitingProposals } from './proposal-queries.ts'
import { quartersUntil, urgencyWeights } from './rules.ts'
import { needStates } from './types.ts'

export const boardRoutes = new Hono<Env>()

const quartersShown = 8

boardRoutes.get('/behov', async (c) => {
  const viewer = signedIn(c)
  if (!mayPoolNeeds(viewer)) throw forbidden()
  const { tx, language, today } = c.var
  const choice = choiceOf(c)
  const all = await listPooledNeeds(tx, choice)
  const state = choice.state === 'all' ? null : choice.state
  const quarters = quartersUntil(choice.toOn && choice.toOn < today ? choice.toOn : today, quartersShown)
  const mayKeep = mayKeepNeeds(viewer)
  return drawPage(
    c,
    <BoardPage
      language={language}
      today={today}
      choice={choice}
      needs={all}
      listed={all.filter((need) => isListed(choice, need)).sort(byUrgency)}
      demand={poolDemand(all, state, quarters, today)}
      quarters={quarters}
      projects={await listProjects(tx)}
      areas={await listFocusAreas(tx, language)}
      topics={await listTopicNames(tx, language)}
      municipalities={await listParticipatingMunicipalities(tx)}
      mayKeep={mayKeep}
      proposals={mayKeep ? await countWaitingProposals(tx) : 0}
    />,
  )
})

/** The needs one by one that the page lists, all of them. A company is named here only where the page names it. */
boardRoutes.get('/behov.xlsx', async (c) => {
  if (!mayPoolNeeds(signedIn(c))) throw forbidden()
  const { tx, language } = c.var
  const choice = choiceOf(c)
  const needs = (await listPooledNeeds(tx, choice)).filter((need) => isListed(choice, need))
  const names = {
    areas: await listFocusAreas(tx, language),
    topics: await listTopicNames(tx, language),
    municipalities: await listParticipatingMunicipalities(tx),
  }
  return answerSpreadsheet(c, needSheet(needs.sort(byUrgency), names, language))
})

function isListed({ state, topic, focusArea, municipality }: BoardChoice, need: PooledNeed): boolean {
  if (state !== 'all' && need.state !== state) return false
  if (municipality !== undefined && need.municipalityCode !== municipality) return false
  if (focusArea !== undefined && need.focusAreaCode !== focusArea) return false
  return topic === undefined || (topic === 'none' ? need.topicId === null : need.topicId === topic)
}

/** The most urgent first; of equals the one that has waited longest. */
const byUrgency = (a: PooledNeed, b: PooledNeed) =>
  urgencyWeights[b.urgency] - urgencyWeights[a.urgency] ||
  (a.raisedOn < b.raisedOn ? -1 : a.raisedOn > b.raisedOn ? 1 : a.needId - b.needId)

/** What does not hold in the address is left out, as if it had not been asked for. */
function choiceOf(c: RequestContext): BoardChoice {
  const topic = queryText(c, 'amne')
  const state = queryText(c, 'lage')
  const group = queryText(c, 'malgrupp')
  return {
    projectId: queryId(c, 'projekt'),
    fromOn: queryDay(c, 'fran'),
    toOn: queryDay(c, 'till'),
    focusArea: queryText(c, 'fokus'),
    targetGroup: poolableGroups.find((one) => one === group),
    state: state === 'all' ? 'all' : (needStates.find((one) => one === state) ?? 'open'),
    topic: topic === 'none' ? 'none' : queryId(c, 'amne'),
    municipality: queryText(c, 'kommun'),
  }
}
