import { readFileSync } from 'node:fs'
import { openBrowser } from '../test/journeys/browser.ts'

const address = 'http://127.0.0.1:4790'
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const browser = await openBrowser()
try {
  for (const who of ['Solveig Öremark', 'Tove Granvik']) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' })
    const page = await context.newPage()
    page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
    await page.goto(`${address}/logga-in`)
    await page.getByRole('button', { name: who }).click()
    await page.waitForURL(`${address}/`)
    await page.goto(`${address}/insatser`)
    const link = await page
      .getByRole('main')
      .getByRole('link', { name: 'Första medarbetaren' })
      .first()
      .getAttribute('href')
    const tag = who.split(' ')[0]
    const paths: [string, string][] = [
      ['stod', `${link}/stod`],
      ['ledger', '/ekonomi/stod'],
      ['register', '/ekonomi/stod/register'],
      ['insats', link ?? ''],
      ['idag', '/'],
    ]
    if (tag === 'Solveig')
      paths.push(['berakning', `${link}/stod/berakning`], ['kurser', '/ekonomi/stod/kurser'])
    paths.push(['publik', '/stodregister'])
    for (const [name, path] of paths) {
      const begun = performance.now()
      await page.goto(address + path)
      console.log(tag, name, page.url(), Math.round(performance.now() - begun), 'ms', await page.title())
      await page.screenshot({ path: `/tmp/aid/${tag}-${name}.png`, fullPage: true })
      await page.evaluate(axe)
      const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
        violations: { id: string; nodes: { html: string }[] }[]
      }
      for (const v of found.violations) console.log('  axe', v.id, v.nodes[0]?.html.slice(0, 160))
    }
    if (tag === 'Solveig') {
      await page.goto(`${address}/ekonomi/stod`)
      const company = await page
        .getByRole('main')
        .getByRole('table')
        .getByRole('link')
        .first()
        .getAttribute('href')
      await page.goto(address + company)
      await page.screenshot({ path: '/tmp/aid/Solveig-company.png', fullPage: true })
      await page.goto(`${address}/ekonomi/stod/register`)
      await page.getByRole('table').getByRole('link').first().click()
      await page.waitForLoadState()
      await page.screenshot({ path: '/tmp/aid/Solveig-grant.png', fullPage: true })
      await page.setViewportSize({ width: 390, height: 844 })
      for (const [name, path] of [
        ['stod', `${link}/stod`],
        ['berakning', `${link}/stod/berakning`],
        ['register', '/ekonomi/stod/register'],
      ] as const) {
        await page.goto(address + path)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        console.log('phone', name, wide)
        await page.screenshot({ path: `/tmp/aid/phone-${name}.png`, fullPage: true })
      }
    }
    await context.close()
  }
} finally {
  await browser.close()
}
