import type { Language } from '../../kit/language.ts'
import { LinkButton, Section, Tag } from '../../ui/index.ts'
import { certificateText } from './certificate-text.ts'
import { publishText } from './publish-text.ts'
import type { PublicPage } from './publish-types.ts'
import { listText } from './registration-list-text.ts'
import type { RegistrationCounts } from './registration-queries.ts'

type RegistrationPartProps = {
  readonly language: Language
  readonly interventionId: number
  readonly page: PublicPage | undefined
  readonly counts: RegistrationCounts
  readonly mayWrite: boolean
}

/** Whether an intervention is published and how many have registered, for the intervention's page. */
export function RegistrationPart({
  language,
  interventionId,
  page,
  counts,
  mayWrite,
}: RegistrationPartProps) {
  const t = publishText(language)
  const list = listText(language)
  const own = `/insatser/${interventionId}`
  const isOut = page !== undefined && page.publishedAt !== null && page.withdrawnAt === null
  const state = !page ? t.notWritten : isOut ? t.published : page.withdrawnAt ? t.withdrawn : t.draft
  return (
    <Section
      title={t.publishing}
      actions={
        <>
          {mayWrite && (
            <LinkButton href={`${own}/publicering`} variant="secondary" size="sm" icon="edit">
              {page ? t.change : t.write}
            </LinkButton>
          )}
          {page && (
            <LinkButton href={`${own}/anmalda`} variant="secondary" size="sm">
              {t.registrations}
            </LinkButton>
          )}
          <LinkButton href={`${own}/deltagarintyg`} variant="tertiary" size="sm">
            {certificateText(language).certificates}
          </LinkButton>
        </>
      }
    >
      <p>
        <Tag tone={isOut ? 'success' : 'neutral'}>{state}</Tag>{' '}
        {page?.isClosedGroup && <Tag>{t.closedGroup}</Tag>}{' '}
        {page &&
          (page.places === null
            ? list.counts(counts.registered, counts.waiting)
            : list.countsOf(counts.registered, page.places, counts.waiting))}
        {isOut && !page.isClosedGroup && (
          <>
            {' '}
            <a href={`/utbud/${interventionId}`}>{t.openPage}</a>
          </>
        )}
      </p>
    </Section>
  )
}
