import type { Language } from '../../kit/language.ts'
import { EmptyState, Page, PageHeading, Section } from '../../ui/index.ts'
import { Comments } from './comment-parts.tsx'
import type { Comment } from './section-queries.ts'
import { sectionText } from './section-text.ts'
import type { ReportWords } from './text.ts'
import type { TemplateSection } from './types.ts'

/** All comments of a report, section by section, for whoever may read it. */
export function CommentsPage(props: {
  t: ReportWords
  language: Language
  reportId: number
  sections: readonly TemplateSection[]
  comments: readonly Comment[]
}) {
  const { t, language, reportId, sections, comments } = props
  const s = sectionText(language)
  return (
    <Page
      title={s.comments}
      breadcrumbs={[
        { label: t.reports, href: '/rapporter' },
        { label: t.report, href: `/rapporter/${reportId}` },
        { label: s.comments, href: `/rapporter/${reportId}/kommentarer` },
      ]}
    >
      <PageHeading title={s.comments} lead={s.commentsLead} />
      {comments.length === 0 && <EmptyState title={s.noComments} text={s.noCommentsHint} icon="report" />}
      {sections
        .filter(({ key }) => comments.some(({ heading }) => heading === key))
        .map((section) => (
          <Section title={language === 'sv' ? section.headingSv : section.headingEn}>
            <Comments
              language={language}
              reportId={reportId}
              heading={null}
              comments={comments.filter(({ heading }) => heading === section.key)}
            />
          </Section>
        ))}
    </Page>
  )
}
