import type { Page } from 'playwright-core'
import type { Region, Visit } from '../region.ts'

/** Gives the visit of somebody who works on the way, each in a browser of their own, signed in when first needed. */
export type People = (name: string) => Promise<Visit>

export function openPeople(region: Region): People {
  const visits = new Map<string, Promise<Visit>>()
  return (name) => {
    const visit = visits.get(name) ?? signIn(region, name)
    visits.set(name, visit)
    return visit
  }
}

async function signIn(region: Region, name: string): Promise<Visit> {
  const visit = await region.visit()
  await visit.signInAs(name)
  return visit
}

const startsWith = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)

/** A field of the page's own content, by the beginning of its label (what follows says whether it is required). */
export function field(page: Page, label: string) {
  return page.getByRole('main').getByLabel(startsWith(label)).first()
}

/** Fills fields by their labels. */
export async function fill(page: Page, values: { readonly [label: string]: string }): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value)
}

/** Presses a button and waits until the page says what came of it. */
export async function press(visit: Visit, button: string | RegExp, says: string | RegExp): Promise<void> {
  const exact = typeof button === 'string'
  await visit.page.getByRole('main').getByRole('button', { name: button, exact }).first().click()
  await said(visit, says)
}

/** Opens the second step of an act, fills in what it asks for, and does it. */
export async function confirm(
  visit: Visit,
  act: string,
  says: string | RegExp,
  values: { readonly [label: string]: string } = {},
): Promise<void> {
  const box = visit.page.locator('details').filter({ has: visit.page.locator('summary', { hasText: act }) })
  await box.locator('summary').first().click()
  for (const [label, value] of Object.entries(values))
    await box.getByLabel(startsWith(label)).first().fill(value)
  await box.getByRole('button', { name: act }).first().click()
  await said(visit, says)
}

/** Waits until the page says so, and looks whether it is good. */
export async function said(visit: Visit, words: string | RegExp): Promise<void> {
  await visit.page.getByText(words).first().waitFor({ state: 'attached' })
  await visit.page.waitForLoadState()
  await visit.expectGood()
}
