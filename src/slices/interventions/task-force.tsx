import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  Form,
  FormActions,
  HiddenFields,
  Item,
  ItemList,
  Section,
  Select,
} from '../../ui/index.ts'
import type { Member } from './queries.ts'
import { adviseTaskForce } from './rules.ts'
import type { InterventionWords } from './text.ts'
import type { InterventionView } from './view.ts'

type PartProps = { t: InterventionWords; language: Language; view: InterventionView }

export function TaskForceSection({ t, language, view }: PartProps) {
  const present = view.members.filter((member) => member.leftOn === null)
  const former = view.members.filter((member) => member.leftOn !== null)
  const advice = present.length === 0 ? [] : adviseTaskForce(present.map((member) => member.worksIn))
  const on = (written: string) => formatDay(day(written), language, 'short')
  return (
    <Section title={t.taskForce}>
      {present.length === 0 && <p class="note">{t.noTaskForce}</p>}
      <ItemList>
        {present.map((member) => (
          <Item>
            <div>
              {member.name}
              <div class="note">
                {[member.places, t.memberSince(on(member.joinedOn))].filter(Boolean).join(' · ')}
              </div>
            </div>
            {view.mayWrite && present.length > 1 && <LeaveForm t={t} view={view} member={member} />}
          </Item>
        ))}
      </ItemList>
      {view.mayWrite && advice.length > 0 && (
        <Alert tone="attention">{advice.map((code) => t[code]).join(' ')}</Alert>
      )}
      {view.mayWrite && <JoinForm t={t} view={view} />}
      {former.length > 0 && (
        <details>
          <summary>{t.formerMembers}</summary>
          <ItemList>
            {former.map((member) => (
              <Item>
                <span>
                  {member.name}{' '}
                  <span class="note">
                    {t.memberFromTo(on(member.joinedOn), on(member.leftOn ?? member.joinedOn))}
                  </span>
                </span>
              </Item>
            ))}
          </ItemList>
        </details>
      )}
    </Section>
  )
}

function LeaveForm({ t, view, member }: { t: InterventionWords; view: InterventionView; member: Member }) {
  return (
    <ConfirmForm
      act={t.leave}
      consequence={t.leaveConsequence(member.name)}
      action={`/insatser/${view.intervention.id}/insatsstyrka/${member.id}/avslut`}
    />
  )
}

function JoinForm({ t, view }: { t: InterventionWords; view: InterventionView }) {
  const present = view.members.filter((member) => member.leftOn === null).map((member) => member.staffId)
  const others = view.colleagues.filter(({ id }) => !present.includes(id))
  if (others.length === 0) return null
  return (
    <Form action={`/insatser/${view.intervention.id}/insatsstyrka`} label={t.newMember}>
      <Select
        name="staff"
        label={t.newMember}
        mark={false}
        options={others.map(({ id, name, places }) => ({ value: String(id), label: `${name}, ${places}` }))}
      />
      <FormActions>
        <Button variant="secondary">{t.addMember}</Button>
      </FormActions>
    </Form>
  )
}

export function MunicipalitiesSection({ t, language, view }: PartProps) {
  return (
    <Section title={t.municipalities}>
      <ItemList>
        {view.municipalities.map(({ code, name, agreedOn }) => (
          <Item>
            <div>
              {name}
              <div class="note">
                {agreedOn ? t.agreedOn(formatDay(day(agreedOn), language, 'short')) : t.notAgreed}
              </div>
            </div>
            {view.ownMunicipalities.includes(code) && (
              <Form action={`/insatser/${view.intervention.id}/medverkan`}>
                <HiddenFields
                  fields={agreedOn ? { municipality: code, takeBack: 'ja' } : { municipality: code }}
                />
                <Button variant="secondary" size="sm">
                  {agreedOn ? t.takeBack : t.agree}
                </Button>
              </Form>
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}
