import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import {
  CostKeyOfIntervention,
  costKeyText,
  findCostKeyPart,
  findKeyStanding,
  keyPath,
} from '../cost-keys/index.ts'
import {
  AfterDeliveryPart,
  countAttendance,
  countRegistrations,
  findAfterDelivery,
  findPublicPage,
  listOccasionsOf,
  OccasionsOfIntervention,
  RegistrationPart,
} from '../events/index.ts'
import { type InterventionView, listPartners, PartnersPart, type StageWork } from '../interventions/index.ts'
import {
  isUnsettled,
  listPurchasesOf,
  PurchasesOfIntervention,
  procurementText,
  purchasePath,
  purchaseState,
} from '../procurement/index.ts'
import { AidOfInterventionPart, findAidOfIntervention } from '../state-aid/index.ts'
import { afterText } from './after-text.ts'
import { interventionText } from './intervention-text.ts'

type Shown = {
  readonly tx: Tx
  readonly language: Language
  readonly now: Date
  readonly today: string
  readonly view: InterventionView
}

/** What a slice above the interventions puts on an intervention's page. */
type Part = (shown: Shown) => Promise<Child>

const occasions: Part = async ({ tx, language, now, view: { intervention, mayWrite } }) => (
  <OccasionsOfIntervention
    language={language}
    interventionId={intervention.id}
    occasions={await listOccasionsOf(tx, intervention.id)}
    counts={await countAttendance(tx, intervention.id)}
    mayWrite={mayWrite}
    now={now}
  />
)

/** One company's own support is not offered to the public. */
const registration: Part = async ({ tx, language, view: { intervention, mayWrite } }) =>
  intervention.kind === 'individual' ? null : (
    <RegistrationPart
      language={language}
      interventionId={intervention.id}
      page={await findPublicPage(tx, intervention.id)}
      counts={await countRegistrations(tx, intervention.id)}
      mayWrite={mayWrite}
    />
  )

/** Before the companies come: whether aid to each of them fits. */
const aid: Part = async ({ tx, language, today, view: { intervention } }) => (
  <AidOfInterventionPart
    language={language}
    interventionId={intervention.id}
    aid={await findAidOfIntervention(tx, intervention.id, today)}
  />
)

const afterDelivery: Part = async ({ tx, language, view: { intervention, mayWrite } }) => (
  <>
    <AfterDeliveryPart
      language={language}
      interventionId={intervention.id}
      mayWrite={mayWrite}
      {...(await findAfterDelivery(tx, intervention.id))}
    />
    <p>
      <a href={`/insatser/${intervention.id}/efter`}>{afterText(language).open}</a>
    </p>
  </>
)

const partners: Part = async ({ tx, language, view: { intervention, mayWrite } }) => (
  <PartnersPart
    language={language}
    interventionId={intervention.id}
    partners={await listPartners(tx, intervention.id)}
    mayWrite={mayWrite}
  />
)

const purchases: Part = async ({ tx, language, view: { intervention, mayWrite } }) => (
  <PurchasesOfIntervention
    language={language}
    interventionId={intervention.id}
    purchases={await listPurchasesOf(tx, intervention.id)}
    mayWrite={mayWrite}
  />
)

const costs: Part = async ({ tx, language, view: { intervention } }) => (
  <CostKeyOfIntervention
    language={language}
    interventionId={intervention.id}
    {...(await findCostKeyPart(tx, intervention.id, language))}
  />
)

const parts: readonly Part[] = [purchases, costs, partners, occasions, registration, aid, afterDelivery]

/** The parts of other slices, in the order of the thread. */
export async function drawParts(shown: Shown): Promise<Child[]> {
  const drawn: Child[] = []
  for (const part of parts) drawn.push(await part(shown))
  return drawn
}

/** What is bought keeps its stage waiting, until the request is sent and until it is settled who gets it. */
async function purchaseWork(tx: Tx, id: number, language: Language, stage: 'request' | 'selection') {
  const t = interventionText(language)
  const all = await listPurchasesOf(tx, id)
  const waiting = all.find((one) => isUnsettled(purchaseState(one), stage))
  const words = procurementText(language)
  if (!waiting) return { href: `/insatser/${id}/upphandling`, label: t.toPurchase }
  const state = purchaseState(waiting)
  const sentence = t.purchaseWaits(
    waiting.title,
    (state === 'small' ? words.small_state : words[state]).toLowerCase(),
  )
  return {
    href: purchasePath(waiting),
    label: t.toPurchase,
    waits: { title: t.settlePurchase, sentence },
  }
}

/** Where the work of each stage is done. */
export async function stageWork(tx: Tx, id: number, language: Language): Promise<StageWork> {
  const t = interventionText(language)
  const purchase = { href: `/insatser/${id}/upphandling`, label: t.toPurchase }
  const hint = await costKeyHint(tx, id, language)
  return {
    need: { href: `/behov?insats=${id}`, label: t.need },
    content: { href: `/insatser/${id}/andra`, label: t.content, hint },
    supplier: { ...purchase, hint },
    request: { ...(await purchaseWork(tx, id, language, 'request')), hint },
    selection: await purchaseWork(tx, id, language, 'selection'),
    announcing: { href: `/insatser/${id}/publicering`, label: t.announcing },
    registration: { href: `/insatser/${id}/anmalda`, label: t.registration, hint },
    delivery: { href: `/insatser/${id}/tillfallen/ny`, label: t.delivery, hint },
    communication: { href: `/insatser/${id}/publiceringar/ny`, label: t.communication },
  }
}

/** Who pays is best agreed before anything is asked for, and at the latest before it takes place; it stops nobody. */
async function costKeyHint(tx: Tx, id: number, language: Language) {
  const standing = await findKeyStanding(tx, id)
  if (standing === 'agreed' || standing === 'unknown') return undefined
  const t = costKeyText(language)
  return { href: keyPath({ interventionId: id }), sentence: t.hint, label: t.open }
}
