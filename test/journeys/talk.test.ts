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
  async (how, script) => {
    const { page, follow, signInAs, expectGood, close } = await region.visit({
      width: 390,
      javaScriptEnabled: script,
    })
    await signInAs('Tove Granvik')
    await follow('Logga ett samtal')
    const company = page.getByLabel(/^Företag/)
    if (script) {
      await company.pressSequentially('Gruvlamp')
      await page.getByRole('option', { name: /Gruvlampans Vandrarhem/ }).click()
    } else await company.fill('Gruvlampans Vandrarhem')
    await page.getByText('30 min', { exact: true }).click()
    await page.getByText('Telefon', { exact: true }).click()
    await page.getByText('Innovation', { exact: true }).click()
    await page.getByLabel(/^Anteckning/).fill(`Vill pröva en elbuss, sagt ${how}.`)
    await page.getByRole('button', { name: 'Spara samtalet' }).click()
    await page
      .getByText('Samtalet med Gruvlampans Vandrarhem är loggat.')
      .first()
      .waitFor({ state: script ? 'visible' : 'attached' })
    await expectGood()
    await page.goto('/foretag?sok=Gruvlampans')
    await follow('Gruvlampans Vandrarhem')
    await follow('Telefonsamtal, 30 minuter')
    await page.getByText(`Vill pröva en elbuss, sagt ${how}.`).waitFor()
    await close()
  },
)

test('a coach in Norsjö finds no talk at the address of one in Malå, and nothing of it by searching', async () => {
  const talk = await region.look(
    `select t.id as found from nimr.talk t join nimr.staff s on s.id = t.staff_id where s.name = 'Tove Granvik' order by t.id limit 1`,
  )
  const { page, open, signInAs, close } = await region.visit()
  await signInAs('Petter Myrsand')
  await open(`/samtal/${talk}`, 404)
  await heading(page, /finns inte|hittades inte/)
  await open(`/samtal/${talk}/andra`, 404)
  await open('/sok?q=elbuss')
  expect(await page.getByRole('main').getByText('Vill pröva').count()).toBe(0)
  await close()
})
