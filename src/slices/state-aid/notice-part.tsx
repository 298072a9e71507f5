import type { Language } from '../../kit/language.ts'
import { LinkButton, Section } from '../../ui/index.ts'
import type { Grant } from './grant-queries.ts'
import type { Notice } from './notice-queries.ts'
import { noticeText } from './notice-text.ts'
import { shortDay } from './words.ts'

type NoticePartProps = {
  readonly language: Language
  readonly grant: Grant
  readonly notices: readonly Notice[]
  readonly maySend: boolean
}

/** What the company has been told of its aid, and the way to tell it. */
export function NoticePart({ language, grant, notices, maySend }: NoticePartProps) {
  const t = noticeText(language)
  return (
    <Section title={t.part} note={t.partNote}>
      {notices.length === 0 ? (
        <p>{t.notYet}</p>
      ) : (
        <ul>
          {notices.map((notice) => {
            const on = shortDay(notice.sentAt.toISOString().slice(0, 10), language)
            return (
              <li>
                {notice.sentTo === null ? t.sentPaper(on) : t.sentMail(notice.sentTo, on)}{' '}
                <a href={`/filer/${notice.fileId}`}>{t.read}</a>
                <div class="note">{t.digest(notice.digest.slice(0, 16))}</div>
              </li>
            )
          })}
        </ul>
      )}
      {maySend && (
        <LinkButton href={`/stod/${grant.id}/underrattelse`} variant="secondary" size="sm">
          {t.send}
        </LinkButton>
      )}
    </Section>
  )
}
