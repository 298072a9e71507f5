import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { stockholmClock } from '../../platform/clock/index.ts'
import type { Block, Document } from '../../platform/documents/index.ts'
import { declarationForm } from './declaration-forms.ts'
import type { AskedDeclaration } from './declaration-queries.ts'
import { type DeclarationWords, declarationText } from './declaration-text.ts'
import type { DeclarationContent, DeclaredRow } from './declaration-types.ts'
import { noticeText } from './notice-text.ts'
import { regulationTitles } from './rates.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

export type DocumentFacts = Omit<AskedDeclaration, 'profile' | 'before' | 'askedByEmail' | 'version'>

/**
 * The declaration as a paper: what was signed, with its checksum; before that what has been saved, with lines to sign on.
 *
 * @source Regulation (EU) 2023/2831 art. 7(4); checked 2026-11-29
 */
export function composeDeclaration(asked: DocumentFacts, language: Language, now: Date): Document {
  const t = declarationText(language)
  const emblem = noticeText(language)
  const isNew = asked.programmePeriod === '2021-2027'
  const { title, journal } = regulationTitles[asked.regulation]
  const typed = asked.content ? null : typedSoFar(asked.draft)
  const content = asked.content ?? typed?.content ?? null
  const aid: readonly DeclaredRow[] = asked.content ? asked.aid : (typed?.aid ?? [])
  const rows: readonly (readonly [string, string | null])[] = [
    [t.company, asked.companyName],
    [t.orgNumber, asked.orgNumber && formatOrgNumber(asked.orgNumber, 'full')],
    [t.intervention, asked.interventionTitle],
    [t.project, asked.projectName],
    [t.value, `${kronorOf(asked.plannedOre, language)} (${euroOf(asked.plannedEurCent, language)})`],
    [t.regulation, `${title[language]} (${journal[language]})`],
    [t.window, t.since(shortDay(asked.windowFromOn, language), shortDay(asked.windowToOn, language))],
    ...contentRows(t, content),
    [t.hasAid, content || aid.length > 0 ? (aid.length > 0 ? t.yes : t.no) : t.blank],
  ]
  return {
    language,
    title: t.title,
    subtitle: asked.companyName,
    author: asked.companyName,
    createdAt: stockholmClock(now).replace(' ', 'T'),
    facts: {
      caption: t.facts,
      columns: [t.fact, t.factValue],
      rows: rows.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    },
    sections: [
      { heading: t.aid, blocks: aidBlocks(t, aid, asked.signedOn === null, language) },
      ...(asked.known.length > 0
        ? [
            {
              heading: t.known,
              blocks: [
                aidTable(
                  t.known,
                  t,
                  asked.known.map((one) => ({ ...one, amountOre: null })),
                  language,
                ),
              ],
            },
          ]
        : []),
      { heading: t.sign, blocks: signature(t, asked, language).map(paragraph) },
    ],
    funding: {
      emblem: emblem.emblem,
      union: isNew ? emblem.coFunded : emblem.union,
      fund: isNew ? '' : emblem.fund,
    },
    footer: { text: `${asked.companyName} · ${t.title}`, page: emblem.page, of: emblem.of },
  }
}

function contentRows(
  t: DeclarationWords,
  content: DeclarationContent | null,
): readonly (readonly [string, string])[] {
  if (!content)
    return [
      [t.sector, t.blank],
      [t.fiscalYearEnd, t.blank],
      [t.members, t.blank],
    ]
  const { sector, keepsApart, isRoadFreight, fiscalYearEnd, members } = content
  const named = members.map(({ name, orgNumber }) =>
    [name, orgNumber && formatOrgNumber(orgNumber, 'full')].filter(Boolean).join(', '),
  )
  return [
    [t.sector, t[sector]],
    [t.keepsApart, keepsApart ? t.yes : t.no],
    [t.isRoadFreight, isRoadFreight ? t.yes : t.no],
    [t.fiscalYearEnd, fiscalYearEnd],
    [t.members, named.join('; ') || t.none],
  ]
}

function aidBlocks(
  t: DeclarationWords,
  aid: readonly DeclaredRow[],
  isOpen: boolean,
  language: Language,
): readonly Block[] {
  if (aid.length > 0) return [aidTable(t.aid, t, aid, language)]
  return [paragraph(isOpen ? t.blank : t.none)]
}

function aidTable(
  caption: string,
  t: DeclarationWords,
  aid: readonly DeclaredRow[],
  language: Language,
): Block {
  const column = (text: string, align: 'start' | 'end', share: number) => ({ text, align, share })
  return {
    kind: 'table',
    caption,
    columns: [
      column(t.grantor, 'start', 3),
      column(t.regulation, 'start', 2),
      column(t.grantedOn, 'start', 2),
      column(t.kronor, 'end', 2),
      column('Euro', 'end', 2),
    ],
    rows: aid.map(({ grantorName, regulation, grantedOn, amountOre, amountEurCent }) =>
      [
        grantorName,
        `(EU) ${regulation}`,
        shortDay(grantedOn, language),
        amountOre === null ? '–' : kronorOf(amountOre, language),
        amountEurCent === null ? '–' : euroOf(amountEurCent, language),
      ].map((text) => [{ text }]),
    ),
  }
}

function signature(t: DeclarationWords, asked: DocumentFacts, language: Language): readonly string[] {
  const { signerName, signerTitle, signedPlace, signedOn, digest } = asked
  if (signedOn === null)
    return [
      t.isAuthorised,
      t.certified,
      `${t.placeAndDay}: ${t.blank}`,
      `${t.signatureLine}: ${t.blank}`,
      `${t.nameInPrint}: ${t.blank}`,
      t.keep,
    ]
  return [
    t.isAuthorised,
    t.certified,
    t.signedBy(signerName ?? '', signerTitle ?? '', signedPlace ?? '', shortDay(signedOn, language)),
    t.checksum(digest ?? ''),
    t.keep,
  ]
}

/** What a draft says so far, as far as it can be read; rows that are whole. */
function typedSoFar(draft: { readonly [field: string]: string }) {
  const filled = {
    signerName: '–',
    signerTitle: '–',
    signedPlace: '–',
    isAuthorised: 'ja',
    certified: 'ja',
    version: '1',
    ...draft,
  }
  const read = declarationForm.safeParse(filled)
  if (read.success) return read.data
  // Rows that cannot be read yet are left to be written by hand.
  const rowOf = (field: string) => /^(?:stod|medlem)\d+/.exec(field)?.[0]
  const wrong = new Set(read.error.issues.map(({ path }) => rowOf(String(path[0]))))
  const kept = Object.entries(filled).filter(([field]) => {
    const row = rowOf(field)
    return row === undefined || !wrong.has(row)
  })
  const again = declarationForm.safeParse(Object.fromEntries(kept))
  return again.success ? again.data : null
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
