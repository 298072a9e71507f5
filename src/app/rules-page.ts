import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface WrittenRule {
  readonly file: string
  readonly name: string
  readonly purpose: string
  readonly details: readonly string[]
  readonly source: string | null
}

// A docstring and the export right after it. TypeScript 7 has no stable way to ask its compiler, and this is all we ask.
const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(?:function|const) (\w+)/g
const ruleFile = /(^|[-/])(rules|rates|commands)\.ts$/

/** The rules, rates and commands of the slices, and all else in slices and kit that names its legal source. */
export function readRules(projectFolder: string): WrittenRule[] {
  return ['src/kit', 'src/slices']
    .flatMap((folder) =>
      readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .toSorted()
    .flatMap((file) => rulesIn(file, readFileSync(join(projectFolder, file), 'utf8')))
}

/** The documented exports of one file that belong on the page. */
export function rulesIn(file: string, code: string): WrittenRule[] {
  return [...code.matchAll(documented)]
    .map(([, docstring = '', name = '']) => readDocstring(file, name, docstring))
    .filter((rule) => rule.source !== null || (ruleFile.test(file) && file.startsWith('src/slices/')))
}

/** The page as Markdown: slice by slice, each rule with its purpose, arguments, answers and source. */
export function drawRulesPage(rules: readonly WrittenRule[]): string {
  const lines = [
    '# The rules, and where they come from',
    '',
    'Generated from the docstrings in the code by `src/app/rules-page.ts`; never edited by hand.',
    'Make it anew with `bin/golden`.',
    'A rule without a source is the product’s own choice.',
  ]
  let heading = ''
  let file = ''
  for (const rule of rules) {
    const [, floor = '', slice = ''] = rule.file.split('/')
    const next = floor === 'kit' ? 'kit' : slice
    if (next !== heading) lines.push('', `## ${next}`)
    if (rule.file !== file) lines.push('', `From [\`${rule.file}\`](../${rule.file}):`)
    heading = next
    file = rule.file
    lines.push('', `**${rule.name}** — ${rule.purpose}`)
    if (rule.details.length > 0 || rule.source) lines.push('')
    lines.push(...rule.details.map((detail) => `- ${detail}`))
    if (rule.source) lines.push(`- *Source:* ${rule.source}`)
  }
  return `${lines.join('\n')}\n`
}

function readDocstring(file: string, name: string, docstring: string): WrittenRule {
  const text = docstring
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
  const [purpose = '', ...tags] = text.split(/\s@(?=(?:param|returns|source)\b)/)
  const said = (tag: string) =>
    tags.filter((one) => one.startsWith(tag)).map((one) => tidy(one.slice(tag.length)))
  const details = [
    ...said('param').map((one) => one.replace(/^(\S+)/, '`$1`:')),
    ...said('returns').map((one) => `Gives ${one}`),
  ]
  return { file, name, purpose: tidy(purpose), details, source: said('source').join('; ') || null }
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
