import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../../../test/world/command-line.ts'
import { openWorld, type World } from '../../../test/world/world.ts'
import { loadExample } from '../example.ts'
import { run } from './report.ts'

let world: World
let type: ReturnType<typeof commandLine>
const folder = mkdtempSync(path.join(tmpdir(), 'nimr-report-'))
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  await loadExample({ ownerUrl: world.ownerUrl, now: new Date('2026-03-10T08:00:00Z') })
  type = commandLine(world)
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

const ofMala = ['final', '--project', 'nimr', '--municipality', '2418']
const canReadPdf = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

// As they stand in the report's own words and tables.
const values = [
  /73 företag/,
  /70 av dem/,
  /15 företag/,
  /tre företag\s+utanför målgruppen/,
  /Kvinnor som nåtts\s+–\s+30/,
  /Män som nåtts\s+–\s+52/,
  /Utlandsfödda företagare\s+–\s+12/,
  /Unga företagare, 18–30 år\s+–\s+10/,
  /Tätorter\s+–\s+1/,
  /Byar\s+–\s+11/,
  /Bevarade arbetstillfällen där stödet hade betydelse\s+6\s+5\s+−1\s/,
]

test.skipIf(!canReadPdf)('the PDF says what was counted for Malå', async () => {
  const file = path.join(folder, 'mala.pdf')
  const answer = await type(run, ...ofMala, '--out', file)
  expect(answer).toMatchObject({ exitCode: 0, out: '' })
  expect(answer.said).toContain(file)
  const written = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  const words = written.replaceAll(/[\u00ad-]\n\s*/g, '').replaceAll('\u00a0', ' ')
  for (const value of values) expect(words).toMatch(value)
})

test('the HTML stands by itself, with links to the evidence at the origin', async () => {
  const { exitCode, out } = await type(run, ...ofMala, '--origin', 'https://nimr.example.se/')
  expect(exitCode).toBe(0)
  expect(out).toMatch(/^<!doctype html>\n<html lang="sv-SE">/)
  expect(out).toContain('href="https://nimr.example.se/uppfoljning/companies_supported?')
  expect(out).not.toMatch(/<(script|link)\b|(src|href)="\//)
})

test('the JSON has the figures with their evidence', async () => {
  const english = await type(run, ...ofMala, '--json', '--language', 'en')
  const report = JSON.parse(english.out)
  expect(report).toMatchObject({ project: 'nimr', municipality: '2418', language: 'en' })
  const supported = report.figures.find((figure: { key: string }) => figure.key === 'companies_supported')
  expect(supported).toMatchObject({ value: 73, name: 'Companies supported' })
})

test('a file that cannot be written is told, and nothing half is left', async () => {
  const kept = path.join(folder, 'kept')
  writeFileSync(kept, 'as it was')
  for (const out of [path.join(folder, 'nowhere', 'r.html'), folder, path.join(kept, 'r.html')]) {
    const answer = await type(run, ...ofMala, '--out', out)
    expect(answer).toMatchObject({ exitCode: 1, out: '' })
    expect(answer.said).toContain(out)
  }
  expect(readFileSync(kept, 'utf8')).toBe('as it was')
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

test.each([
  [[], 2, 'report final'],
  [['half'], 2, 'report final'],
  [[...ofMala, '--format', 'docx'], 2, 'html'],
  [[...ofMala, '--format', 'pdf', '--json'], 2, 'html'],
  [[...ofMala, '--language', 'fi'], 2, 'sv'],
  [[...ofMala, '--origin', 'nimr'], 2, 'https://'],
  [['final', '--project', 'nimr', '--municipality', '2506'], 1, '2418 Malå'],
  [['final', '--project', 'nimr', '--from', '2022-13-01'], 2, '2022-13-01'],
])('%j is answered with what there is', async (args, exitCode, sentence) => {
  const answer = await type(run, ...args)
  expect(answer).toMatchObject({ exitCode, out: '' })
  expect(answer.said).toContain(sentence)
})
