import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { openApplication } from '../../src/app/application.ts'
import { loadExample } from '../../src/app/example.ts'
import { listen } from '../../src/app/listen.ts'
import { clockFrom } from '../../src/platform/clock/index.ts'
import { silentLog } from '../../src/platform/log/index.ts'
import { copyDatabase, inDatabase, templates } from '../world/postgres.ts'
import { expectAccessible } from './axe.ts'
import { openBrowser } from './browser.ts'

// A Tuesday in the extension's last months: all of the region's support has been given or is planned.
const lastMonths = new Date('2022-03-15T08:00:00Z')

export type Region = Awaited<ReturnType<typeof openRegion>>

type Opening = {
  /** Jobs are done too (letters of confirmation, say), and bids can be sealed: the installation has a key. */
  readonly whole?: boolean
  /** Another day than in the extension's last months, for what came into law after it. */
  readonly now?: Date
}

/** The product at an address of its own, over the example region, with a browser. Close it in `afterAll`. */
export async function openRegion({ whole = false, now = lastMonths }: Opening = {}) {
  const { superUrl, ownerUrl, appUrl } = inject('postgres')
  const loaded = await loadOnce(superUrl, ownerUrl, now)
  const name = `journey_${crypto.randomUUID().replaceAll('-', '')}`
  await copyDatabase(superUrl, loaded, name)
  const opened: { application?: Awaited<ReturnType<typeof openApplication>> } = {}
  const door = await listen(
    (request, env) => opened.application?.app.fetch(request, env) ?? new Response(null, { status: 503 }),
    4100 + (process.pid % 800),
    true,
  )
  const address = `http://127.0.0.1:${door.port}`
  const folder = await mkdtemp(join(tmpdir(), 'nimr-journey-'))
  const application = await openApplication({
    appUrl: inDatabase(appUrl, name),
    origin: address,
    behindProxy: false,
    clock: clockFrom(now),
    log: silentLog,
    ...(whole && { sealKeyFile: join(folder, 'seal-key.json'), jobsEverySeconds: 0.5 }),
  })
  opened.application = application
  const jobs = whole ? await application.startJobs() : undefined
  const browser = await openBrowser()
  const ask = async (question: string) => {
    const client = new pg.Client({ connectionString: inDatabase(superUrl, name) })
    await client.connect()
    const { rows } = await client.query<{ found: unknown }>(question)
    await client.end()
    return rows
  }
  return {
    address,
    /** A new visitor, with nothing remembered. */
    visit: (look: Look = {}) => visit(browser, address, look),
    /** One value of the records, past every policy: where a journey begins. */
    look: async (question: string): Promise<string> => {
      const [row] = await ask(question)
      if (!row) throw new Error(`nothing found: ${question}`)
      return String(row.found)
    },
    /** Does to the records what no page can, such as letting time pass. */
    arrange: async (statement: string): Promise<void> => {
      await ask(statement)
    },
    close: async () => {
      await browser.close()
      await door.stop()
      await jobs?.stop()
      await application.close()
      await rm(folder, { recursive: true })
    },
  }
}

type Look = BrowserContextOptions & { readonly width?: number }

// Pages of the same sort (numbers aside) at the same width, in the same language and with as many alerts.
const sortOfPage = `[location.pathname.replace(/[0-9]+/g, '0'), innerWidth, document.documentElement.lang,
  document.querySelectorAll('[role=alert]').length, document.querySelector('h1')?.textContent.length > 0].join(' ')`
const judged = new Set<unknown>()

/** Judging takes a second, and every journey goes over the same first pages. */
function isNew(sort: unknown): boolean {
  if (judged.has(sort)) return false
  judged.add(sort)
  return true
}

export type Visit = Awaited<ReturnType<typeof visit>>

async function visit(browser: Browser, address: string, { width = 1280, ...options }: Look) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: address, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // That a page answers 403, 404 or 422, or that there is no connection, is said in the console too, and is what some journeys are about.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
      complaints.push(message.text())
  })
  /** What a good page has: nothing said in the console, nothing wider than the window, nothing axe complains of. */
  const expectGood = async () => {
    if (options.javaScriptEnabled !== false && isNew(await page.evaluate(sortOfPage))) {
      await expectAccessible(page)
      expect(
        await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
        page.url(),
      ).toBeLessThanOrEqual(0)
    }
    expect(complaints).toEqual([])
  }
  /** Goes to a page by its address and looks whether it is good. */
  const open = async (path: string, status = 200) => {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(status)
    await expectGood()
  }
  /** Follows a link in the page's own content. */
  const follow = async (name: string | RegExp) => {
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await page.waitForLoadState()
    await expectGood()
  }
  /** Signs in as one of the example people, with one click. */
  const signInAs = async (person: string) => {
    await open('/logga-in')
    await page.getByRole('button', { name: person }).click()
    await heading(page, 'Idag')
    await expectGood()
  }
  return { page, open, follow, signInAs, expectGood, close: () => context.close() }
}

/** Waits until the page says so at its top. */
export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Waits until the browser has kept a page (and so many files that it is drawn with) for use without a connection. */
export async function untilKept(page: Page, path: string, files = 3): Promise<void> {
  // Asked again and again: a function that is waited for in the page is taken to be true when it gives a promise.
  await expect
    .poll(
      () =>
        page.evaluate(
          `caches.open('nimr-pages').then(async (kept) => Boolean(await kept.match('${path}'))
            && (await (await caches.open('nimr-assets')).keys()).length >= ${files})`,
        ),
      { message: `${path} is kept`, timeout: 10_000 },
    )
    .toBe(true)
}

/** The first journey of a day loads the region, the others of that day copy it; those that come meanwhile wait. */
async function loadOnce(superUrl: string, ownerUrl: string, now: Date): Promise<string> {
  const loaded = `journeys_region_${now.toISOString().slice(0, 10).replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [loaded])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [loaded])
    if (rowCount) return loaded
    await copyDatabase(superUrl, templates.blank, loaded)
    const answer = await loadExample({ ownerUrl: inDatabase(ownerUrl, loaded), now })
    expect(answer.allowed).toBe(true)
    return loaded
  } finally {
    await client.end()
  }
}
