import type { Language } from '../../kit/language.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import { Alert, Button, Form, FormActions, Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import type { Disputed, WalkIn } from './attendance-mark-queries.ts'
import type { Occasion } from './queries.ts'
import type { RegisteredPerson } from './registration-queries.ts'
import type { EventWords } from './text.ts'
import { clockInWords } from './when.ts'

type PartProps = { readonly t: EventWords; readonly language: Language; readonly occasion: Occasion }

/** Whom two phones have marked differently: what each said, and which of it counts. */
export function DisputedPart({ t, language, disputed }: PartProps & { disputed: readonly Disputed[] }) {
  if (disputed.length === 0) return null
  return (
    <Alert tone="attention" title={t.disputed}>
      <p>{t.disputedLead}</p>
      <ul>
        {disputed.map((row) => (
          <li>
            {[row.personName, row.companyName].filter(Boolean).join(', ')}:{' '}
            {row.marks
              .map((mark) =>
                t.markedBy(mark.by, mark.attended, clockInWords(new Date(mark.markedAt), language)),
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

type RegisteredWaitingProps = PartProps & {
  readonly waiting: readonly RegisteredPerson[]
  /** The page that is shown afterwards; the occasion's own unless told. */
  readonly back?: 'telefon'
}

/** The list begins with those who have a place. */
export function RegisteredWaitingPart({ t, occasion, waiting, back }: RegisteredWaitingProps) {
  const matched = waiting.filter(({ companyId }) => companyId !== null).length
  const unmatched = waiting.length - matched
  if (waiting.length === 0) return null
  return (
    <Alert tone="info">
      {matched > 0 && (
        <Form action={`/tillfallen/${occasion.id}/anmalda${back ? `?till=${back}` : ''}`}>
          <p>{t.registeredWaiting(matched)}</p>
          <FormActions>
            <Button variant="secondary">{t.listRegistered}</Button>
          </FormActions>
        </Form>
      )}
      {unmatched > 0 && (
        <p>
          <a href={`/insatser/${occasion.interventionId}/anmalda`}>{t.registeredUnmatched(unmatched)}</a>
        </p>
      )}
    </Alert>
  )
}

export function WalkInsPart({ t, language, occasion, walkIns }: PartProps & { walkIns: readonly WalkIn[] }) {
  if (walkIns.length === 0) return null
  return (
    <Section title={t.walkIns} note={t.walkInsNote}>
      <ItemList>
        {walkIns.map((walkIn) => (
          <Item>
            <div>
              {walkIn.personName}, {walkIn.companyWords}
              <div class="note">
                {t.writtenBy(walkIn.writtenBy, clockInWords(walkIn.writtenAt, language))}
              </div>
            </div>
            <LinkButton
              href={`/tillfallen/${occasion.id}/oanmalda/${walkIn.id}`}
              size="sm"
              variant="secondary"
            >
              {t.settle}
            </LinkButton>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

export function SignedListsPart(props: PartProps & { files: readonly StoredFile[]; mayWrite: boolean }) {
  const { t, language, occasion, files, mayWrite } = props
  if (files.length === 0 && !mayWrite) return null
  return (
    <Section title={t.signedLists} note={t.signedListsNote}>
      {files.length > 0 && (
        <ItemList>
          {files.map((file) => (
            <Item>
              <div>
                <a href={`/filer/${file.id}`}>{file.name}</a>
                <div class="note">
                  {[file.addedByName, clockInWords(file.addedAt, language)].filter(Boolean).join(', ')}
                </div>
              </div>
            </Item>
          ))}
        </ItemList>
      )}
      {mayWrite && (
        <Form
          action={`/tillfallen/${occasion.id}/listor`}
          enctype="multipart/form-data"
          label={t.addSignedList}
        >
          <label class="field-label" for="signed-list">
            {t.signedListFile}
          </label>
          <input
            class="ds-input"
            type="file"
            id="signed-list"
            name="file"
            accept="application/pdf,image/png,image/jpeg"
          />
          <FormActions>
            <Button variant="secondary">{t.addSignedList}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  )
}
