import { expect, test } from 'vitest'
import { listBreaches } from './axe.ts'
import { openBrowser } from './browser.ts'

test('the journeys have a browser, and axe sees what is wrong in it', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent(
      '<html lang="sv"><title>Malå</title><main><h1>Behov</h1><img src="x.png"></main></html>',
    )
    expect(await page.getByRole('heading', { name: 'Behov' }).count()).toBe(1)
    expect((await listBreaches(page)).map((line) => line.split(':')[0])).toEqual(['image-alt'])
  } finally {
    await browser.close()
  }
})
