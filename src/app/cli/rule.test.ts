import { describe, expect, test } from 'vitest'
import { languageOfMachine } from '../../platform/machine-language.ts'
import { ruleNames, run, runRule } from './rule.ts'

const ask = (name: string, given: unknown, language: 'sv' | 'en' = 'sv') => {
  const answer = runRule(name, typeof given === 'string' ? given : JSON.stringify(given), language, 2026)
  return { ...answer, json: answer.stdout === '' ? undefined : JSON.parse(answer.stdout) }
}

describe('nimr rule', () => {
  test('checks an organisation number', () => {
    expect(ask('org-number', { number: '5560125790' })).toMatchObject({
      exitCode: 0,
      json: { valid: true, kind: 'company', formatted: '556012-5790', masked: '556012-5790' },
    })
    expect(ask('org-number', { number: '191212121212' }).json).toEqual({
      valid: true,
      kind: 'sole_trader',
      formatted: '121212+1212',
      masked: '******-****',
    })
    expect(ask('org-number', { number: '556012-5791' }).json).toEqual({
      valid: false,
      kind: null,
      formatted: null,
      masked: null,
    })
  })
  test('gives the size class, with one of the amounts unknown too', () => {
    expect(ask('size-class', { awu: 12, turnoverMeur: 3, balanceMeur: 2 }).json).toEqual({ class: 'small' })
    expect(ask('size-class', { awu: 9, turnoverMeur: 2 }).json).toEqual({ class: 'micro' })
    expect(ask('size-class', { awu: 9, balanceMeur: null, turnoverMeur: 2 }).json).toEqual({ class: 'micro' })
  })
  test('answers a list with a list, and a malformed case with an error in its place', () => {
    const { exitCode, json } = ask('size-class', [
      { awu: 300, turnoverMeur: 1, balanceMeur: 1 },
      { awu: -1, turnoverMeur: 1, balanceMeur: 1 },
      { awu: 1e300, turnoverMeur: 1 },
      { awu: '12', turnoverMeur: 1 },
      { turnoverMeur: 1 },
      { awu: 1, turnover: 1 },
      { awu: 9 },
      null,
      [],
      'tolv',
      { awu: 0, turnoverMeur: 0, balanceMeur: 0 },
    ])
    expect(exitCode).toBe(0)
    expect(
      json.map((one: { class?: string; error?: { code: string } }) => one.class ?? one.error?.code),
    ).toEqual([
      'large',
      'out_of_range',
      'out_of_range',
      'wrong_type',
      'missing_field',
      'unknown_field',
      'turnover_and_balance_missing',
      'not_an_object',
      'not_an_object',
      'not_an_object',
      'micro',
    ])
    expect(ask('size-class', []).json).toEqual([])
  })
  test('says what is wrong in the language of the terminal', () => {
    const wrong = { awu: -1, turnoverMeur: 1 }
    expect(ask('size-class', wrong).json.error.message).toBe('Fältet awu får inte vara mindre än noll.')
    expect(ask('size-class', wrong, 'en').json.error.message).toBe(
      'The field awu must not be less than zero.',
    )
    expect(ask('org-number', { number: 5560125790 }).json.error.message).toBe(
      'Fältet number ska vara en text.',
    )
    expect(ask('org-number', [[]]).json[0].error.message).toBe('Fallet ska vara ett objekt med number.')
  })
  test('refuses a single malformed case with 1, and what is not JSON with 2', () => {
    expect(ask('org-number', {})).toMatchObject({ exitCode: 1, json: { error: { code: 'missing_field' } } })
    expect(ask('org-number', 'null')).toMatchObject({
      exitCode: 1,
      json: { error: { code: 'not_an_object' } },
    })
    for (const text of ['', '{', '{"awu": NaN}', "{'awu': 1}", 'hej', '[{}'.repeat(50_000)]) {
      expect(ask('size-class', text), text.slice(0, 20)).toMatchObject({
        exitCode: 2,
        json: { error: { code: 'not_json' } },
      })
    }
  })
  test('takes odd text as data', () => {
    for (const number of ['', '😀', 'x'.repeat(10_000), '\u0000', '\ud800', '__proto__']) {
      expect(ask('org-number', { number }).json.valid).toBe(false)
    }
    expect(ask('size-class', '{"awu":1e999,"turnoverMeur":1}').exitCode).toBe(1)
    expect(ask('size-class', '{"__proto__":{"awu":1},"turnoverMeur":1}').exitCode).toBe(1)
    expect(ask('size-class', { constructor: 1 }).json.error.code).toBe('unknown_field')
  })
  test('lists the rules when the name is not one of them', () => {
    for (const name of ['nope', 'toString', '__proto__']) {
      expect(runRule(name, '{}', 'en')).toMatchObject({ exitCode: 2, stdout: '' })
    }
    expect(runRule('nope', '{}', 'en').stderr).toContain(ruleNames.join(', '))
  })
})

describe('the command', () => {
  const call = async (args: string[], stdin = '') => {
    const written = { out: '', said: '' }
    const exitCode = await run({
      args,
      language: 'en',
      environment: {},
      now: new Date('2026-01-01T12:00:00Z'),
      stdin: async () => stdin,
      out: (text) => void (written.out += text),
      say: (line) => void (written.said += line),
    })
    return { exitCode, ...written }
  }
  test('writes the answer alone on standard output', async () => {
    const answer = await call(['org-number', '--json'], '{"number":"212000-2866"}')
    expect(answer).toMatchObject({ exitCode: 0, said: '' })
    expect(JSON.parse(answer.out)).toMatchObject({ kind: 'public' })
  })
  test('explains itself, and refuses wrong use without reading anything', async () => {
    expect(await call(['--help'])).toMatchObject({ exitCode: 0, said: '' })
    for (const args of [[], ['nope'], ['org-number', 'size-class'], ['org-number', '--fast']]) {
      expect(await call(args)).toMatchObject({ exitCode: 2, out: '' })
    }
  })
  test('speaks Swedish unless the terminal speaks something else', () => {
    expect(languageOfMachine({ LC_ALL: 'sv_SE.UTF-8', LANG: 'en_US.UTF-8' })).toBe('sv')
    expect(languageOfMachine({ LC_MESSAGES: 'en_GB.UTF-8', LANG: 'sv_SE.UTF-8' })).toBe('en')
    expect(languageOfMachine({ LC_ALL: '', LANG: 'C.UTF-8' })).toBe('sv')
    expect(languageOfMachine({})).toBe('sv')
  })
})
