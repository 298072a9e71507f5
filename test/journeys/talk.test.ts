import { afterAll, beforeAll, expect, test } from 'vitest'
import { heading, openRegion, type Region } from './region.ts'

let region: Region
beforeAll(async () => {
  region = await openRegion()
})
afterAll(() => region?.close())

test.each([
  ['with script', true],
  ['without script', false],
])(
  'a coach in Malå logs a talk on her phone and finds it on the page of the company, %s',
  async (_, script) => {
    const { page, open, follow, signInAs, expectGood, close } = await region.visit({
      width: 390,
      javaScriptEnabled: script,
    })
    await signInAs('Tove Granvik')
    await follow('Logga ett samtal')
    const company = page.getByLabel(/^Företag/)
    if (script) {
      await company.pressSequentially('Gruvlampan', { delay: 20 })
      await page.getByRole('option').first().click()
    } else await company.fill('Gruvlampan')
    await page.getByText('30 min', { exact: true }).click()
    await page.getByText('Telefon', { exact: true }).click()
    await page.getByText('Innovation', { exact: true }).click()
    await page.getByLabel(/^Anteckning/).fill(`Vill ta fram en prototyp, ${_}.`)
    await page.getByRole('button', { name: 'Spara samtalet' }).click()
    await page
      .getByText(/är loggat/)
      .first()
      .waitFor()
    await expectGood()
    await open('/samtal')
    await follow(/Gruvlampan/)
    await close()
  },
)

test('a coach in Norsjö is told that there is no such talk when she tries the address of one in Malå', async () => {
  const tove = await region.visit()
  await tove.signInAs('Tove Granvik')
  await tove.open('/samtal')
  const address = await tove.page
    .locator('main a[href^="/samtal/"]')
    .filter({ hasNotText: /Logga/ })
    .first()
    .getAttribute('href')
  await tove.close()
  const petter = await region.visit()
  await petter.signInAs('Petter Myrsand')
  await petter.open(address ?? '', 404)
  expect(await petter.page.getByText('prototyp').count()).toBe(0)
  await petter.close()
})
