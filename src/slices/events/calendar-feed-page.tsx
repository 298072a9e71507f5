import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { Button, ConfirmForm, Form, LinkButton, Page, PageHeading, TextField } from '../../ui/index.ts'
import type { CalendarWords } from './calendar-feed-text.ts'

type CalendarAddressProps = {
  readonly t: CalendarWords
  readonly language: Language
  /** Null when there is none. */
  readonly madeAt: Date | null
}

export function CalendarAddressPage({ t, language, madeAt }: CalendarAddressProps) {
  return (
    <Page title={t.title} width="narrow">
      <PageHeading title={t.title} lead={t.lead} />
      <p class="note">{t.secret}</p>
      <p>{madeAt ? t.made(formatDay(dayOf(madeAt), language)) : t.none}</p>
      {madeAt ? (
        <>
          <ConfirmForm
            act={t.replace}
            tone="accent"
            consequence={t.replaceConsequence}
            action="/kalenderadress"
          />
          <ConfirmForm act={t.end} consequence={t.endConsequence} action="/kalenderadress/avslut" />
        </>
      ) : (
        <Form action="/kalenderadress">
          <Button>{t.make}</Button>
        </Form>
      )}
    </Page>
  )
}

/** The one time that the address is shown. */
export function NewCalendarAddressPage({ t, address }: { t: CalendarWords; address: string }) {
  return (
    <Page title={t.newAddress} width="narrow">
      <PageHeading title={t.newAddress} lead={t.copyNow} />
      <TextField name="address" label={t.address} mark={false} readonly value={address} />
      <p class="note">{t.secret}</p>
      <LinkButton href="/kalenderadress">{t.done}</LinkButton>
    </Page>
  )
}
