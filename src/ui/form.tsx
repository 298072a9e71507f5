import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'
import { fieldId } from './field.tsx'
import { useWords } from './frame.tsx'
import { Heading } from './layout.tsx'

export type Hidden = { readonly [name: string]: string | number | bigint }

type FormProps = {
  readonly action: string
  readonly method?: 'post' | 'get' | undefined
  readonly hidden?: Hidden | undefined
  /** Keeps what is typed in this browser tab under this name until it is sent, and warns before leaving. For long forms. */
  readonly draft?: string | undefined
  /** Kept on the device until it is received; the words name it in the list, with a field's value as `{field}`. */
  readonly outbox?: string | undefined
  /** With `outbox`: what must be filled in before it is kept; any one of `names` will do. */
  readonly needs?: readonly { readonly names: readonly string[]; readonly sentence: string }[] | undefined
  /** Every ticked box is kept on the device with its moment, and sent to this address when there is a connection. */
  readonly marks?: { readonly url: string; readonly label: string } | undefined
  readonly enctype?: 'multipart/form-data' | undefined
  readonly label?: string | undefined
  /** As wide as the page, for rows of many fields. */
  readonly wide?: boolean | undefined
  readonly children: Child
}

export function Form({
  action,
  method = 'post',
  hidden = {},
  draft,
  outbox,
  needs,
  marks,
  enctype,
  label,
  wide,
  children,
}: FormProps) {
  const words = useWords()
  const draftWords = draft && {
    'data-draft': draft,
    'data-draft-restored': words.draftRestored,
    'data-draft-discard': words.draftDiscard,
  }
  return (
    <form
      class={wide ? 'form form-wide' : 'form'}
      action={action}
      method={method}
      enctype={enctype}
      aria-label={label}
      novalidate
      {...draftWords}
      data-outbox={outbox}
      data-marks={marks?.url}
      data-marks-label={marks?.label}
      data-needs={needs && JSON.stringify(needs)}
    >
      {needs && <div class="field-error" role="alert" tabindex={-1} data-missing="" hidden></div>}
      <HiddenFields fields={hidden} />
      {children}
    </form>
  )
}

export function HiddenFields({ fields }: { fields: Hidden }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  )
}

/** The buttons at a form's end. */
export function FormActions({ children }: { children: Child }) {
  return <div class="actions form-actions">{children}</div>
}

/** Fields that belong together beside each other where there is room. */
export function FieldRow({ children }: { children: Child }) {
  return <div class="field-row">{children}</div>
}

type FieldGroupProps = { readonly legend: string; readonly note?: Child; readonly children: Child }

/** Fields under a common heading. */
export function FieldGroup({ legend, note, children }: FieldGroupProps) {
  return (
    <fieldset class="field-group">
      <legend>{legend}</legend>
      {note && <p class="note">{note}</p>}
      {children}
    </fieldset>
  )
}

export type FieldErrors = { readonly [name: string]: string | undefined }

type ErrorSummaryProps = {
  /** Field name → what to do about it, in the order of the fields on the page. */
  readonly errors: FieldErrors
  readonly title?: string | undefined
  readonly level?: 2 | 3 | undefined
}

/** First on a page whose form was refused; the browser is moved here and each line leads to its field. */
export function ErrorSummary({ errors, title, level = 2 }: ErrorSummaryProps) {
  const words = useWords()
  const entries = Object.entries(errors).filter(([, sentence]) => sentence)
  if (entries.length === 0) return null
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} data-error-summary="">
      <Heading level={level}>{title ?? words.errorTitle(entries.length)}</Heading>
      <ul>
        {entries.map(([name, sentence]) => (
          <li>
            <a class="ds-link" data-color="neutral" href={`#${fieldId(name)}`}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

type FilterFormProps = {
  readonly action: string
  readonly hidden?: Hidden | undefined
  /** Shown when something is chosen: the address without any choice. */
  readonly clearHref?: string | undefined
  readonly children: Child
}

/** Chooses which rows a table shows; a GET, so that the choice is in the address. */
export function FilterForm({ action, hidden = {}, clearHref, children }: FilterFormProps) {
  const words = useWords()
  return (
    <form class="filter" action={action} method="get" role="search" aria-label={words.filter}>
      <HiddenFields fields={hidden} />
      {children}
      <div class="actions">
        <Button variant="secondary">{words.applyFilter}</Button>
        {clearHref && (
          <a class="ds-link" href={clearHref}>
            {words.clearFilter}
          </a>
        )}
      </div>
    </form>
  )
}
