import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../world/world.ts'

// Whoever adds a table that refers to a person, or a column for a name or an address, must say here what becomes of it when a person is erased.

let world: World
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
})
afterAll(() => world.close())

/** Tables that refer to a person: the number stays, and what counter.erase_person does there. */
const refer: { readonly [table: string]: string } = {
  attendance: 'the number alone',
  feedback_invitation: 'name and hash of the address go, the link ends',
  network_member: 'ends',
  person_characteristic: 'removed',
  person_erasure: 'says it',
  person_role: 'ends',
  registration: 'name, addresses, wish and personal number go, the link ends',
  sent_mail_recipient: 'name and hash of the address go',
  survey_recipient: 'hash of the address goes, the link ends',
  talk_person: 'the number alone',
}

/** Columns that may hold the name or address of a company's person, and are emptied. */
const emptied = [
  'aid_declaration.email',
  'feedback_invitation.address_hash',
  'feedback_invitation.recipient_name',
  'letter.recipient',
  'need_proposal.contact_name',
  'need_proposal.email',
  'need_proposal.phone',
  'network_member.contact_name',
  'person.email',
  'person.full_name',
  'person.phone',
  'referral.contact_email',
  'referral.contact_name',
  'referral.contact_phone',
  'registration.email',
  'registration.full_name',
  'registration.phone',
  'sent_mail_recipient.address_hash',
  'sent_mail_recipient.recipient_name',
  'sme_declaration_request.email',
  'survey_recipient.address_hash',
  'walk_in.email',
  'walk_in.person_name',
]

/** Columns that keep what they hold, each for its reason. */
const kept: { readonly [reason: string]: readonly string[] } = {
  'signed, and kept by law': [
    'aid_declaration.signer_name',
    'sme_declaration.signer_name',
    'payment_claim_certification.person_name',
    'payment_claim_event.person_name',
  ],
  'owners, whom size and aid rest on': ['holder_person.name'],
  'the hash by which an address refuses mail': ['mail_refusal.address_hash'],
  'of those who work for municipalities and authorities': [
    'staff.email',
    'staff.phone',
    'purchase.contact_name',
    'purchase.contact_email',
    'purchase.contact_phone',
    'public_site.contact_email',
    'public_site.contact_phone',
    'public_site.protection_officer_email',
    'cost_key_request.recipient_name',
    'cost_key_request.email',
  ],
  'of suppliers and partners, in procurement and referrals': [
    'invitation.email',
    'referral.partner_email',
    'supplier_contact.contact_name',
    'supplier_contact.email',
    'supplier_contact.phone',
  ],
}

const names = async (query: string) => (await world.asOwner<{ name: string }>(query)).map(({ name }) => name)

test('every table that refers to a person has its place in the erasure, and none takes a new reference to who is erased', async () => {
  const found = await names(`select distinct c.conrelid::regclass::text as name from pg_constraint c
    where c.contype = 'f' and c.confrelid = 'nimr.person'::regclass order by 1`)
  expect(found.map((name) => name.replace('nimr.', ''))).toEqual(Object.keys(refer).sort())
  const guarded = await names(
    `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'refuses_erased' order by 1`,
  )
  const within = ['person', ...Object.keys(refer)].filter((table) => table !== 'person_erasure')
  expect(guarded).toEqual(within.sort())
})

test('every column for the name or address of a person is emptied, or kept for a reason that is written down', async () => {
  const found = await names(`select a.attrelid::regclass::text || '.' || a.attname as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'nimr'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid = 'text'::regtype
      and (a.attname ~ '(e?mail|phone|address_hash)$' or a.attname ~ '^(full|contact|person|recipient|signer)_name$' or a.attname = 'recipient'
        or (c.relname ~ 'person' and a.attname = 'name')) and c.relname <> 'project'
    order by 1`)
  const known = [...emptied, ...Object.values(kept).flat()].sort()
  expect(found.map((name) => name.replace('nimr.', '')).sort()).toEqual(known)
})
