import { day, dayOf, formatDay } from '../../kit/day.ts'
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
  LinkButton,
  Section,
  Select,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import { answerWord, partInWords, TakeBack } from './invitation-page.tsx'
import { type ProposalWords, proposalText } from './proposal-text.ts'
import type { Member } from './queries.ts'
import { adviseTaskForce } from './rules.ts'
import type { InterventionWords } from './text.ts'
import type { InterventionView } from './view.ts'

type PartProps = { t: InterventionWords; language: Language; view: InterventionView }
type ForceProps = { t: ProposalWords; language: Language; view: InterventionView }

/** Who is in the task force, who is asked, how the group was proposed, and who was in it before. */
export function TaskForceSection({ t, language, view }: PartProps) {
  const words = proposalText(language)
  const present = view.members.filter((member) => member.leftOn === null)
  const isWaiting = view.force.invitations.some((asked) => asked.answer === null && !asked.withdrawnAt)
  // While answers are awaited there is nothing to advise yet.
  const advice =
    present.length === 0 || isWaiting ? [] : adviseTaskForce(present.map((member) => member.worksIn))
  const on = (written: string) => formatDay(day(written), language, 'short')
  const mayForm = view.force.mayForm && view.intervention.stage !== 'closed'
  return (
    <Section
      title={t.taskForce}
      id="insatsstyrka"
      actions={
        mayForm && (
          <LinkButton
            href={`/insatser/${view.intervention.id}/forslag`}
            variant="secondary"
            size="sm"
            icon="people"
          >
            {words.propose}
          </LinkButton>
        )
      }
    >
      {present.length === 0 && <p class="note">{t.noTaskForce}</p>}
      <ItemList>
        {present.map((member) => (
          <Item>
            <div>
              {member.name}
              <div class="note">
                {[member.places, t.memberSince(on(member.joinedOn)), partInWords(words, member, language)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            {view.mayWrite && present.length > 1 && (
              <LeaveForm t={words} language={language} view={view} member={member} />
            )}
          </Item>
        ))}
      </ItemList>
      {view.mayWrite && advice.length > 0 && (
        <Alert tone="attention">{advice.map((code) => t[code]).join(' ')}</Alert>
      )}
      <Asked t={words} language={language} view={view} />
      {mayForm && <AskForm t={words} language={language} view={view} />}
      <Earlier t={words} language={language} view={view} />
    </Section>
  )
}

function Asked({ t, language, view }: ForceProps) {
  const waiting = view.force.invitations.filter((asked) => asked.answer === null && !asked.withdrawnAt)
  if (waiting.length === 0) return null
  return (
    <ItemList label={t.asked}>
      {waiting.map((asked) => (
        <Item>
          <div>
            <a href={`/insatsstyrkor/fragor/${asked.id}`}>{asked.askedName}</a>{' '}
            <Tag tone="attention">{t.waiting}</Tag>
            <div class="note">
              {[
                asked.places,
                partInWords(t, asked, language),
                t.asksYou(asked.askedBy, formatDay(dayOf(asked.askedAt), language, 'short')),
                asked.replaces && t.replaces(asked.replaces),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
          {view.force.mayForm && <TakeBack t={t} asked={asked} />}
        </Item>
      ))}
    </ItemList>
  )
}

function LeaveForm({ t, view, member }: ForceProps & { member: Member }) {
  return (
    <ConfirmForm
      act={t.leave}
      consequence={t.leaveNote(member.name)}
      action={`/insatser/${view.intervention.id}/insatsstyrka/${member.id}/avslut`}
    >
      <TextArea name="reason" label={t.leaveWhy} mark={false} rows={2} />
      <Select
        name="replacement"
        label={t.instead}
        mark={false}
        empty={t.nobodyInstead}
        options={choicesOf(view)}
      />
    </ConfirmForm>
  )
}

function AskForm({ t, view }: ForceProps) {
  const options = choicesOf(view)
  if (options.length === 0) return null
  const here = `/insatser/${view.intervention.id}/insatsstyrka`
  return (
    <Form action={`${here}/fragor`} label={t.askOne}>
      <Select name="staff" label={t.askOne} description={t.askOneHint} mark={false} options={options} />
      <FormActions>
        <Button variant="secondary">{t.askOneButton}</Button>
        {view.mayWrite && (
          <Button variant="tertiary" formaction={here}>
            {t.addNow}
          </Button>
        )}
      </FormActions>
    </Form>
  )
}

/** Those who are neither in nor asked. */
function choicesOf({ members, force, colleagues }: InterventionView) {
  const taken = new Set([
    ...members.filter((member) => member.leftOn === null).map((member) => member.staffId),
    ...force.invitations
      .filter((one) => one.answer === null && !one.withdrawnAt)
      .map((one) => one.askedStaffId),
  ])
  return colleagues
    .filter(({ id }) => !taken.has(id))
    .map(({ id, name, places }) => ({ value: String(id), label: `${name}, ${places}` }))
}

function Earlier({ t, language, view }: ForceProps) {
  const former = view.members.filter((member) => member.leftOn !== null)
  const settled = view.force.invitations.filter((asked) => asked.answer === 'declined' || asked.withdrawnAt)
  const on = (written: string) => formatDay(day(written), language, 'short')
  if (former.length + settled.length + view.force.proposals.length === 0) return null
  return (
    <details>
      <summary>{t.earlier}</summary>
      <ItemList>
        {former.map((member) => (
          <Item>
            <div>
              {member.name}{' '}
              <span class="note">
                {on(member.joinedOn)} – {on(member.leftOn ?? member.joinedOn)}
              </span>
              {member.leftReason && <div class="note">{member.leftReason}</div>}
            </div>
          </Item>
        ))}
        {settled.map((asked) => (
          <Item>
            <div>
              <a href={`/insatsstyrkor/fragor/${asked.id}`}>{asked.askedName}</a>{' '}
              <span class="note">
                {[
                  answerWord(t, asked),
                  on(dayOf(asked.answeredAt ?? asked.withdrawnAt ?? asked.askedAt)),
                ].join(' ')}
              </span>
              {asked.answerReason && <div class="note">{asked.answerReason}</div>}
            </div>
          </Item>
        ))}
        {view.force.proposals.map((proposal) => (
          <Item>
            <div>
              <a href={`/insatsstyrkor/forslag/${proposal.id}`}>{t.proposal}</a>{' '}
              <span class="note">
                {[
                  on(dayOf(proposal.proposedAt)),
                  proposal.proposedBy,
                  proposal.outcome && t[proposal.outcome],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </div>
          </Item>
        ))}
      </ItemList>
    </details>
  )
}

export function MunicipalitiesSection({ t, language, view }: PartProps) {
  const isWaiting =
    view.intervention.scope === 'agreed' && view.municipalities.some(({ agreedOn }) => !agreedOn)
  return (
    <Section title={t.municipalities}>
      {isWaiting && <p class="note">{t.scopeWaits}</p>}
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
