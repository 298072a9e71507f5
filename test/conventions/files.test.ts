import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { readSources } from './sources.ts'

const sources = readSources().filter(({ file }) => !/\.test\.tsx?$/.test(file))

test('no file of the program is longer than 300 lines', () => {
  const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300)
  expect(long.map(({ file }) => file)).toEqual([])
})

test('every migration opens with a sentence on why', () => {
  const migrations = globSync('db/migrations/*.sql', { cwd: projectFolder })
  expect(migrations.length).toBeGreaterThan(10)
  const silent = migrations.filter(
    (file) => !/^-- \S.{30,}/.test(readFileSync(path.join(projectFolder, file), 'utf8')),
  )
  expect(silent).toEqual([])
})

test('nothing is exported by default, and there are no enums', () => {
  const found = sources.filter(({ text }) => /^export default |^(export )?(const )?enum /m.test(text))
  expect(found.map(({ file }) => file)).toEqual([])
})
