import { expect } from 'vitest'
import { heading } from '../region.ts'
import { manager } from './cast.ts'
import type { People } from './people.ts'

export type Figures = { readonly [key: string]: number }

const pick = (
  number: string,
) => `Object.fromEntries([...document.querySelectorAll('main a[href*="/uppfoljning/"]')].flatMap((link) => {
  const key = /\\/uppfoljning\\/(\\w+)\\?/.exec(link.getAttribute('href'))?.[1]
  const shown = (${number})?.replace(/[\\s\\u00a0]/g, '').replace(',', '.') ?? ''
  return key && /^[\\d.]+$/.test(shown) ? [[key, Number(shown)]] : []
}))`

/** Every figure of the follow-up that has a number, for a municipality or (alla) the whole project. */
export async function readFigures(as: People, municipality: string): Promise<Figures> {
  const { page, open } = await as(manager)
  await open(`/uppfoljning/matvarden?projekt=nimr&kommun=${municipality}`)
  return page.evaluate(
    `({ ...${pick('link.textContent')}, ...${pick(`link.closest('.tile')?.querySelector('.tile-value')?.textContent`)} })`,
  )
}

/** The manager opens the final report of the whole project, over all of its time. Gives its address. */
export async function openWholeReport(as: People): Promise<string> {
  const visit = await as(manager)
  await visit.open('/rapporter')
  await visit.page
    .getByRole('row', { name: /^Slutrapport – Hela projektet.* NiMR/ })
    .getByRole('link')
    .click()
  await heading(visit.page, /Slutrapport/)
  await visit.expectGood()
  return new URL(visit.page.url()).pathname
}

/** The numbers that stand in a report, as its reader sees them. */
export async function readReport(as: People, reader: string, path: string): Promise<Figures> {
  const { page, open } = await as(reader)
  await open(path)
  return page.evaluate(pick('link.textContent'))
}

/** The address of Malå's final report, as its head finds it in the list. */
export async function findReport(as: People, head: string, name: RegExp): Promise<string> {
  const { page, open, follow } = await as(head)
  await open('/rapporter')
  await follow(name)
  return new URL(page.url()).pathname
}

/** Exactly what has moved between two readings. */
export function difference(before: Figures, after: Figures): Figures {
  const keys = Object.keys({ ...before, ...after })
  expect(keys.length).toBeGreaterThan(15)
  const moved = keys.map((key) => [key, round((after[key] ?? 0) - (before[key] ?? 0))] as const)
  return Object.fromEntries(moved.filter(([, by]) => by !== 0))
}

/** Of the figures expected to move, those that a report shows. */
export function shownIn(report: Figures, expected: Figures): Figures {
  return Object.fromEntries(Object.entries(expected).filter(([key, by]) => key in report && by !== 0))
}

/** Names the companies that the evidence of a figure counts, from the one that is searched for. */
export async function seeEvidence(
  as: People,
  municipality: string,
  counted: readonly string[],
): Promise<void> {
  const { page, open } = await as(manager)
  await open(`/uppfoljning/companies_supported?projekt=nimr&kommun=${municipality}`)
  for (const company of counted) await page.getByRole('link', { name: company }).first().waitFor()
}

const round = (n: number) => Math.round(n * 100) / 100
