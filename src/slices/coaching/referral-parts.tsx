import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { DefinitionList, Item, ItemList, Tag, Written } from '../../ui/index.ts'
import type { Referral } from './referral-queries.ts'
import { type ReferralWords, referralText } from './referral-text.ts'
import type { ForPartner } from './referral-types.ts'

/** What the partner reads; the coach sees the same before it is sent and afterwards. */
export function WhatPartnerReads({ t, said }: { t: ReferralWords; said: ForPartner }) {
  return (
    <>
      <Written>{said.words}</Written>
      <DefinitionList
        items={[
          { term: t.company, value: said.companyName },
          { term: t.contact, value: said.contactName },
          { term: t.email, value: said.contactEmail },
          { term: t.phone, value: said.contactPhone },
        ]}
      />
    </>
  )
}

export function ReferralTag({ t, referral }: { t: ReferralWords; referral: Referral }) {
  if (referral.withdrawnAt) return <Tag>{t.withdrawn}</Tag>
  if (referral.outcome)
    return (
      <Tag tone={referral.outcome === 'helped' ? 'success' : 'neutral'}>
        {t[`outcome${referral.outcome}`]}
      </Tag>
    )
  return <Tag tone={referral.askedAt ? 'attention' : 'info'}>{t.waiting}</Tag>
}

/** Referrals under each other, each with where it went and what came of it; the desk shows them too. */
export function ReferralList({
  language,
  referrals,
}: {
  language: Language
  referrals: readonly Referral[]
}) {
  const t = referralText(language)
  return (
    <ItemList label={t.referrals}>
      {referrals.map((referral) => (
        <Item>
          <div>
            <a href={`/hanvisningar/${referral.id}`}>
              {referral.companyName} → {referral.partnerName}
            </a>{' '}
            <ReferralTag t={t} referral={referral} />
            <div class="note">
              {[formatDay(dayOf(referral.sentAt), language, 'short'), referral.staffName].join(' · ')}
            </div>
          </div>
        </Item>
      ))}
    </ItemList>
  )
}
