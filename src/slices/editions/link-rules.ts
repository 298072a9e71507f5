import { mapTexts } from './pseudonym-rules.ts'

/** Where a link of a frozen document leads, from the edition's own address. */
const inside = 'utgava:'

const pages: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^\/uppfoljning\/([a-z0-9_]+)(?:[?#].*)?$/, (found) => `underlag/${found[1]}`],
  [/^\/foretag\/(\d+)\/stod(?:[?#].*)?$/, (found) => `poster/company_aid:${found[1]}`],
  [/^\/foretag\/(\d+)(?:[?#].*)?$/, (found) => `poster/company:${found[1]}`],
  [/^\/insatser\/(\d+)\/kostnadsfordelning(?:[/?#].*)?$/, (found) => `poster/cost_key:${found[1]}`],
  [/^\/insatser\/(\d+)(?:[?#].*)?$/, (found) => `poster/intervention:${found[1]}`],
  [/^\/enkatsvar\/(\d+)(?:[?#].*)?$/, (found) => `poster/survey_answer:${found[1]}`],
  [/^\/ekonomi\/kostnader\/(\d+)(?:[?#].*)?$/, (found) => `poster/cost:${found[1]}`],
  [/^\/ekonomi\/intakter\/(\d+)(?:[?#].*)?$/, (found) => `poster/income:${found[1]}`],
  [/^\/ekonomi\/ansokningar\/(\d+)(?:[/?#].*)?$/, (found) => `poster/claim:${found[1]}`],
  [/^\/stod\/(\d+)(?:[?#].*)?$/, (found) => `poster/aid_grant:${found[1]}`],
]

/**
 * Turns the links of a document from the living pages to the frozen evidence; one that leads to something that is not in the edition is taken away,
 * and its words stay.
 *
 * @param has whether the edition has the figure (`underlag/KEY`) or the record (`poster/TABLE:ID`)
 */
export function freezeLinks<T>(document: T, has: (page: string) => boolean): T {
  const frozen = mapTexts(document, (text, key) => {
    if (key !== 'href') return text
    for (const [pattern, page] of pages) {
      const found = pattern.exec(text)
      if (!found) continue
      const inEdition = page(found)
      return has(inEdition) ? `${inside}${inEdition}` : ''
    }
    return text.startsWith('/') ? '' : text
  })
  return withoutEmptyLinks(frozen) as T
}

function withoutEmptyLinks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLinks)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key === 'href' && one === '' ? [] : [[key, withoutEmptyLinks(one)]],
    ),
  )
}

/** The same document with its links leading to the edition at an address such as `https://nimr.example.se/utgavor/7`. */
export function linkedTo<T>(document: T, base: string): T {
  return mapTexts(document, (text, key) =>
    key === 'href' && text.startsWith(inside) ? `${base}/${text.slice(inside.length)}` : text,
  ) as T
}

const living: { readonly [table: string]: string } = {
  company: '/foretag/*',
  survey_answer: '/enkatsvar/*',
  intervention: '/insatser/*',
  staff: '/medarbetare/*',
  cost: '/ekonomi/kostnader/*',
  income: '/ekonomi/intakter/*',
  claim: '/ekonomi/ansokningar/*',
  cost_key: '/insatser/*/kostnadsfordelning',
  aid_grant: '/stod/*',
  company_aid: '/foretag/*/stod',
}

/** The page of the living record; nothing for records that have none. */
export function livingPage(record: string): string | undefined {
  const [table = '', id = ''] = record.split(':')
  const [number = '', part] = id.split('#')
  const page = /^\d+$/.test(number) ? living[table]?.replace('*', number) : undefined
  return page && (part ? `${page}#${part}` : page)
}
