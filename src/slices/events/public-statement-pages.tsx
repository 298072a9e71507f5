import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { DefinitionList, Page, PageHeading, Section, Table, Written } from '../../ui/index.ts'
import { accessibilityText, privacyText } from './public-statement-text.ts'
import type { PublicSite } from './public-types.ts'

type StatementProps = { readonly language: Language; readonly site: PublicSite }

const operatorOf = ({ operatorName, beneficiaries }: PublicSite) =>
  operatorName || beneficiaries.join(', ') || 'NiMR'

function ContactLines({ language, site }: StatementProps) {
  const t = accessibilityText(language)
  const { contactEmail, contactPhone } = site
  if (!contactEmail && !contactPhone) return <p>{t.contactMissing}</p>
  return (
    <DefinitionList
      items={[
        { term: t.email, value: contactEmail && <a href={`mailto:${contactEmail}`}>{contactEmail}</a> },
        { term: t.phone, value: contactPhone },
      ]}
    />
  )
}

/** @source lag (2018:1937) om tillgänglighet till digital offentlig service; MDFFS 2019:2; checked 2026-11-23 */
export function AccessibilityPage({ language, site }: StatementProps) {
  const t = accessibilityText(language)
  const { accessibilityReviewedOn: reviewedOn, shortcomings } = site
  const known = shortcomings[language] || shortcomings.sv
  return (
    <Page title={t.title} width="narrow" density="generous">
      <PageHeading title={t.title} lead={t.lead(operatorOf(site))} />
      <Section title={t.how}>
        <p>{reviewedOn === null ? t.notReviewed : known === '' ? t.fully : t.partly}</p>
        {known !== '' && known.split(/\n{2,}/).map((paragraph) => <Written>{paragraph}</Written>)}
      </Section>
      <Section title={t.cannot}>
        <p>{t.cannotText}</p>
        <ContactLines language={language} site={site} />
      </Section>
      <Section title={t.report}>
        <p>{t.reportText}</p>
      </Section>
      <Section title={t.supervision}>
        <p>
          {t.supervisionText} <a href="https://www.digg.se/tdosanmalan">{t.supervisionLink}</a>
        </p>
      </Section>
      <Section title={t.technique}>
        <p>{t.techniqueText}</p>
      </Section>
      <Section title={t.tested}>
        <p>{reviewedOn === null ? t.testedOwn : t.testedText}</p>
        {reviewedOn !== null && (
          <p>
            {t.reviewed(formatDay(day(reviewedOn), language), formatDay(yearAfter(reviewedOn), language))}
          </p>
        )}
      </Section>
    </Page>
  )
}

function yearAfter(on: string) {
  const next = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`
  return day(next.endsWith('-02-29') ? next.replace('-02-29', '-02-28') : next)
}

/** @source Regulation (EU) 2016/679 articles 12–14; dataskyddslagen (2018:218); kommunallagen (2017:725); checked 2026-11-23 */
export function PrivacyPage({ language, site }: StatementProps) {
  const t = privacyText(language)
  const rows = [
    [t.row1, t.row1Seen, t.row1Kept],
    [t.row2, t.row2Seen, t.row2Kept],
    [t.row3, t.row3Seen, t.row3Kept],
    [t.row4, t.row4Seen, t.row4Kept],
  ] as const
  return (
    <Page title={t.title} density="generous">
      <PageHeading title={t.title} lead={t.lead} />
      <Section title={t.who}>
        <p>{t.whoText(operatorOf(site))}</p>
        <DefinitionList
          wide
          items={[
            { term: t.municipalities, value: site.municipalities.map(({ name }) => name).join(', ') },
            {
              term: t.officer,
              value: site.protectionOfficerEmail && (
                <a href={`mailto:${site.protectionOfficerEmail}`}>{site.protectionOfficerEmail}</a>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t.contact}>
        <ContactLines language={language} site={site} />
      </Section>
      <Section title={t.why}>
        <p>{t.whyText}</p>
      </Section>
      <Section title={t.basis}>
        <ul>
          <li>{t.basisTask}</li>
          <li>{t.basisDuty}</li>
          <li>{t.basisNumber}</li>
        </ul>
      </Section>
      <Section title={t.what}>
        <Table
          caption={t.what}
          captionHidden
          rows={rows}
          columns={[
            { key: 'data', header: t.data, cell: (row) => row[0] },
            { key: 'seen', header: t.seenBy, cell: (row) => row[1] },
            { key: 'kept', header: t.keptFor, cell: (row) => row[2] },
          ]}
        />
      </Section>
      <Section title={t.others}>
        <p>{t.othersText}</p>
      </Section>
      <Section title={t.rights}>
        <ul>
          {[t.right1, t.right2, t.right3, t.right4, t.right5].map((right) => (
            <li>{right}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
