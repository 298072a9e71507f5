import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

// The steps of bin/test, in order. One that fails does not stop those after it. A tool counts as one; of vitest's
// steps each test counts.
const steps: readonly (readonly [name: string, about: string, command: string, isTests?: 'tests'])[] = [
  ['format', 'format', 'biome check'],
  ['lint', 'lint, with types', 'oxlint --type-aware --deny-warnings'],
  ['types', 'types', 'tsc -p .'],
  ['types-islands', "types of the pages' scripts", 'tsc -p tsconfig.islands.json'],
  ['dead-code', 'dead code', 'knip --no-progress --no-config-hints'],
  ['tests', 'import rules, conventions, golden files, units, slices', 'vitest run --project near', 'tests'],
  ['journeys', 'journeys in a browser', 'vitest run --project journeys --maxWorkers 2', 'tests'],
]

const root = path.dirname(import.meta.dirname)
const report = path.join(root, '.cache', 'tests.json')
const env = { ...process.env, PATH: `${path.join(root, 'node_modules', '.bin')}:${process.env['PATH']}` }

type Count = { readonly passed: number; readonly failed: number }

function run(command: string, isTests: boolean): Count {
  const [program = '', ...args] = command.split(' ')
  rmSync(report, { force: true })
  const reporters = isTests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  const ran = spawnSync(program, [...args, ...reporters], { cwd: root, env, stdio: 'inherit' })
  const ok = ran.status === 0
  return isTests ? countTests(ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
}

/** A file that cannot even be loaded, or an error outside the tests, must not pass as nothing. */
function countTests(ok: boolean): Count {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: read.numPassedTests, failed: Math.max(read.numFailedTests, ok ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

mkdirSync(path.dirname(report), { recursive: true })
const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0 }
for (const [name, about, command, isTests] of steps) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n— ${name}: ${about}`)
  const begun = performance.now()
  const { passed, failed } = run(command, isTests === 'tests')
  console.log(`  ${failed ? 'FAILED' : 'ok'} in ${((performance.now() - begun) / 1000).toFixed(1)} s`)
  total.passed += passed
  total.failed += failed
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(`\n${total.passed} passed, ${total.failed} failed`)
