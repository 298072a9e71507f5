import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  Card,
  EmptyState,
  Form,
  Grid,
  Page,
  PageHeading,
  Section,
  Tag,
  Written,
} from '../../ui/index.ts'
import type { SectionVersion } from './section-queries.ts'
import { sectionText } from './section-text.ts'
import type { ReportWords } from './text.ts'

/** Every saved text of a section with who and when, each to be compared with the current one and brought back. */
export function VersionPage(props: {
  t: ReportWords
  language: Language
  reportId: number
  title: string
  heading: { readonly key: string; readonly name: string }
  versions: readonly SectionVersion[]
  mayWrite: boolean
  /** Why a text was not brought back. */
  refused: string | null
}) {
  const { t, language, reportId, title, heading, versions, mayWrite, refused } = props
  const s = sectionText(language)
  const path = `/rapporter/${reportId}/avsnitt/${heading.key}`
  const [current] = versions
  return (
    <Page
      title={s.versionsOf(heading.name)}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: title, href: `/rapporter/${reportId}` },
        { label: s.versionsOf(heading.name), href: `${path}/tidigare` },
      ]}
    >
      <PageHeading title={s.versionsOf(heading.name)} lead={s.versionLead} />
      {refused && <Alert tone="attention">{refused}</Alert>}
      {versions.length === 0 && <EmptyState title={s.noVersions} text={s.noVersionsHint} icon="report" />}
      {versions.map((version) => (
        <Section
          title={s.version(version.number)}
          note={[
            version.writtenBy ?? s.somebody,
            version.writtenAt && formatDay(dayOf(version.writtenAt), language),
            s[version.origin as 'written'],
          ]
            .filter(Boolean)
            .join(', ')}
          actions={
            version === current ? (
              <Tag tone="success">{s.now}</Tag>
            ) : (
              mayWrite && (
                <Form
                  action={`${path}/tidigare/${version.number}`}
                  hidden={{ version: current?.number ?? 0 }}
                >
                  <Button variant="secondary" size="sm">
                    {s.restore(version.number)}
                  </Button>
                </Form>
              )
            )
          }
        >
          <Grid min="lg">
            <Card title={t.swedish} level={3}>
              <Written>{version.bodySv || '–'}</Written>
            </Card>
            <Card title={t.english} level={3}>
              <Written>{version.bodyEn || '–'}</Written>
            </Card>
          </Grid>
        </Section>
      ))}
    </Page>
  )
}
