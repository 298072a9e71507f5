import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addKey, isOpenToOthers, makeKeyFile, openOrMakeSeal, openSeal, readKeyFile } from './index.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'nimr-seal-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const now = new Date('2026-03-10T08:00:00Z')
const about = { purchase: 7, supplier: 3, receivedAt: '2026-03-10T08:00:00.000Z' }
const words = Buffer.from('Pris 123 456 kronor, åtta träffar i Malå')
const aSeal = (name: string) => openOrMakeSeal(path.join(folder, name), now)

test('what is sealed is read with the key, and with no other', () => {
  const seal = aSeal('one.key')
  const { envelope } = seal.seal(about, words)
  const opened = seal.unseal(envelope, about)
  expect(opened.allowed && opened.value.content.equals(words)).toBe(true)
  expect(aSeal('other.key').unseal(envelope, about)).toEqual({ allowed: false, refusal: 'key_missing' })
})

test('a sealed bid shows neither its words nor how long they are', () => {
  const seal = aSeal('one.key')
  const { envelope } = seal.seal(about, words)
  expect(envelope.includes('123 456')).toBe(false)
  const shorter = seal.seal(about, Buffer.from('9 kr'))
  expect(shorter.envelope.length).toBe(envelope.length)
})

test('the same bid sealed twice looks different each time', () => {
  const seal = aSeal('one.key')
  const [a, b] = [seal.seal(about, words).envelope, seal.seal(about, words).envelope]
  expect(a.subarray(-100).equals(b.subarray(-100))).toBe(false)
})

test('an envelope of which one bit is changed, wherever it is, is damaged and never read wrongly', () => {
  const seal = aSeal('one.key')
  const { envelope } = seal.seal(about, words)
  for (let at = 0; at < envelope.length; at += 37) {
    const changed = Buffer.from(envelope)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(seal.unseal(changed, about).allowed, `byte ${at}`).toBe(false)
  }
  expect(seal.unseal(envelope.subarray(0, 40), about).allowed).toBe(false)
  expect(seal.unseal(Buffer.from('hej'), about)).toEqual({ allowed: false, refusal: 'damaged' })
})

test('an envelope cannot be moved to another supplier, another purchase or another time', () => {
  const seal = aSeal('one.key')
  const { envelope } = seal.seal(about, words)
  for (const other of [{ supplier: 4 }, { purchase: 8 }, { receivedAt: '2026-03-09T08:00:00.000Z' }])
    expect(seal.unseal(envelope, { ...about, ...other })).toEqual({ allowed: false, refusal: 'damaged' })
})

test('after a change of key old bids still open, and new ones are sealed with the new key', () => {
  const seal = aSeal('changed.key')
  const before = seal.seal(about, words)
  addKey(seal.file, now)
  const after = seal.seal(about, words)
  expect(after.keyId).not.toBe(before.keyId)
  expect(seal.keyIds()).toEqual([before.keyId, after.keyId])
  for (const { envelope } of [before, after]) expect(seal.unseal(envelope, about).allowed).toBe(true)
})

test('the key file is readable by its owner alone, is never written over, and a damaged one stops', () => {
  const file = path.join(folder, 'one.key')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(isOpenToOthers(file)).toBe(false)
  const [key] = readKeyFile(file)
  expect(makeKeyFile(file, now)).toBe(false)
  expect(readKeyFile(file)[0]?.id).toBe(key?.id)
  const damaged = path.join(folder, 'damaged.key')
  writeFileSync(damaged, 'not a key')
  expect(() => openSeal(damaged).seal(about, words)).toThrow('could not be read')
})
