import type { Language } from '../../kit/language.ts'
import { Alert, Button, Form } from '../../ui/index.ts'
import type { Occasion } from './queries.ts'
import type { Unlisted } from './registration-attendance.ts'
import { listText } from './registration-list-text.ts'

type UnlistedPartProps = {
  readonly language: Language
  readonly occasion: Occasion
  readonly unlisted: Unlisted
  readonly mayWrite: boolean
}

/** Says who is registered without being on the attendance list, and puts them there. */
export function UnlistedPart({ language, occasion, unlisted, mayWrite }: UnlistedPartProps) {
  const t = listText(language)
  const { ready, unmatched } = unlisted
  if (!mayWrite || ready + unmatched === 0) return null
  return (
    <Alert title={t.notListed(ready + unmatched)}>
      {unmatched > 0 && (
        <p>
          {t.unmatchedFirst(unmatched)}{' '}
          <a href={`/insatser/${occasion.interventionId}/anmalda`}>{t.registrations}</a>
        </p>
      )}
      {ready > 0 && (
        <Form action={`/tillfallen/${occasion.id}/anmalda`}>
          <Button variant="secondary">{t.listThem(ready)}</Button>
        </Form>
      )}
    </Alert>
  )
}
