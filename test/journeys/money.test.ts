import { afterAll, beforeAll, expect, test } from 'vitest'
import { grant, tellAndEnter } from './money/aid.ts'
import { economist, now } from './money/cast.ts'
import { claim, readInReport } from './money/claim.ts'
import { answerFlags, enterCost, importLedger } from './money/costs.ts'
import { approveKey, letTheDayPass, shareOut } from './money/key.ts'
import { openRegion, type Region } from './region.ts'
import { openPeople } from './whole-way/people.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion({ whole: true, now })
  // The example's projects are over; this one goes on, so that its costs and its aid are of the same year.
  await region.arrange(`
    update nimr.project_period set to_on = '2026-12-31' where project_id = 1 and kind in ('activity', 'cost');
    update nimr.project_decision set to_on = '2026-12-31' where project_id = 1`)
})
afterAll(() => region?.close())

test('an invoice goes from the books by the cost key, the claim and the aid to the final report', async () => {
  const as = openPeople(region)
  const costPath = await enterCost(as)
  const imported = await importLedger(as, region)
  expect(await answerFlags(as, imported)).toBeGreaterThan(0)
  await answerFlags(as, costPath)
  const key = await approveKey(as)
  await letTheDayPass(region)
  await shareOut(as, key)
  const { path, company } = await grant(as, region)
  await tellAndEnter(as, path)
  await claim(as, costPath)
  await readInReport(as, region, costPath, company)
}, 120_000)

test('the money pages work without script, and fit a telephone', async () => {
  const { page, signInAs, open, close } = await region.visit({ javaScriptEnabled: false })
  await signInAs(economist)
  await open('/ekonomi/kostnader/ny')
  await page.getByRole('main').getByRole('button', { name: 'Spara' }).click()
  await page.getByRole('main').getByText('Vad kostnaden gäller').first().waitFor()
  expect(page.url()).toContain('/ekonomi/kostnader/ny')
  await close()
  const phone = await region.visit({ width: 390 })
  await phone.signInAs(economist)
  for (const path of [
    '/ekonomi',
    '/ekonomi/kostnader',
    '/ekonomi/ansokningar',
    '/ekonomi/stod/register',
    '/uppfoljning',
    '/rapporter',
  ])
    await phone.open(path)
  await phone.close()
})
