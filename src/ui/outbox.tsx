import { describe, FieldFrame, type FieldProps } from './field.tsx'
import { useWords } from './frame.tsx'

/** At the top of a page, when something on this device has not been sent. Filled in by the script; without one nothing is kept. */
export function OutboxNote() {
  const words = useWords()
  return (
    <p
      class="outbox-note"
      role="status"
      data-outbox-note=""
      data-waiting={words.outboxWaits}
      data-refused={words.outboxRefused}
      hidden
    >
      <a class="ds-link" href="/">
        {' '}
      </a>
    </p>
  )
}

/** What waits on this device, what was received and what was not accepted, with a way to mend it. */
export function OutboxList() {
  const words = useWords()
  const spoken = {
    waiting: words.outboxWaiting,
    refused: words.outboxNotAccepted,
    sent: words.outboxSent,
    mend: words.outboxMend,
    remove: words.outboxRemove,
    sure: words.outboxSure,
    open: words.outboxOpen,
    signIn: words.outboxSignIn,
    noConnection: words.outboxNoConnection,
  }
  return (
    <section
      class="section"
      aria-labelledby="outbox"
      data-outbox-list=""
      data-words={JSON.stringify(spoken)}
      hidden
    >
      <h2 class="ds-heading" data-size="xs" id="outbox">
        {words.outboxTitle}
      </h2>
      <p role="status" data-outbox-status=""></p>
      <ul class="items"></ul>
    </section>
  )
}

type KnownNameFieldProps = FieldProps & {
  /** Gives the names as JSON: `[{id, name}]`. They are kept on the device, and offered without a connection too. */
  readonly listUrl: string
  /** The hidden field that gets the id of the name that was chosen. */
  readonly chosen: string
  readonly value?: string | undefined
}

/** A text field that offers names which are known on this device. */
export function KnownNameField({ listUrl, chosen, value, ...field }: KnownNameFieldProps) {
  const { id, describedBy, invalid } = describe(field)
  return (
    <FieldFrame {...field}>
      <input
        class="ds-input"
        id={id}
        name={field.name}
        type="text"
        value={value}
        autocomplete="off"
        aria-describedby={describedBy}
        aria-invalid={invalid}
        data-list-url={listUrl}
        data-chosen={chosen}
      />
      <input type="hidden" name={chosen} value="" />
    </FieldFrame>
  )
}
