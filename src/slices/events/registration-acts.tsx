import { Button, ConfirmForm, Form, LinkButton, Tag, TextField } from '../../ui/index.ts'
import type { RegistrationListProps } from './registration-list-page.tsx'
import type { RegistrationRow } from './registration-types.ts'

/** What the viewer can do with one registration; nothing for those who only read. */
export function RegistrationActs(props: RegistrationListProps & { readonly row: RegistrationRow }) {
  const { t, intervention, row, mayWrite, ownMunicipalities } = props
  const isOwn = row.municipalityCode !== null && ownMunicipalities.includes(row.municipalityCode)
  if (!mayWrite && !isOwn) return row.personId === null ? null : <Tag>{t.inRegister}</Tag>
  const own = `/insatser/${intervention.id}/anmalda/${row.id}`
  if (row.state === 'cancelled')
    return (
      <Form action={`${own}/angra`} label={`${t.restore}: ${row.fullName}`}>
        <Button variant="secondary" size="sm">
          {t.restore}
        </Button>
      </Form>
    )
  return (
    <div class="stack gap-xs">
      {row.companyId === null && row.companyName !== null && (
        <LinkButton href={`${own}/foretag`} variant="secondary" size="sm">
          {t.match}
        </LinkButton>
      )}
      {row.companyId !== null &&
        (row.personId === null ? (
          <Form action={`${own}/person`} label={t.takeInFor(row.fullName)}>
            <Button variant="secondary" size="sm">
              {t.takeIn}
            </Button>
          </Form>
        ) : (
          <Tag>{t.inRegister}</Tag>
        ))}
      {isOwn && row.companyId !== null && row.wants !== null && (
        <LinkButton
          href={`/behov/nytt?foretag=${row.companyId}&ord=${encodeURIComponent(row.wants)}`}
          variant="secondary"
          size="sm"
        >
          {t.makeNeed}
        </LinkButton>
      )}
      <ConfirmForm act={t.cancel} consequence={t.cancelConsequence} action={`${own}/avbokning`}>
        <TextField name="reason" id={`reason-${row.id}`} label={t.reason} required />
      </ConfirmForm>
    </div>
  )
}
