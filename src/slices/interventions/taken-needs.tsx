import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { ConfirmForm, Item, ItemList, LinkButton, Section, Tag, TextArea } from '../../ui/index.ts'
import { needText } from '../needs/index.ts'
import { areaKey, topicKey } from './force-case-rules.ts'
import { proposalText } from './proposal-text.ts'
import type { InterventionView } from './view.ts'

/** What the intervention is to meet: each need with its state; a company has a name only for those who may know it. */
export function TakenNeedsSection({ language, view }: { language: Language; view: InterventionView }) {
  const t = proposalText(language)
  const words = needText(language)
  const { needs, names, mayForm } = view.force
  return (
    <Section
      title={t.takenNeeds}
      id="behov"
      note={needs.length > 0 ? t.needCount(needs.length) : undefined}
      actions={
        mayForm && (
          <LinkButton href={`/insatser/${view.intervention.id}/behov`} variant="secondary" size="sm">
            {t.takeMore}
          </LinkButton>
        )
      }
    >
      {needs.length === 0 && <p class="note">{t.noTakenNeeds}</p>}
      <ItemList>
        {needs.map((need) => (
          <Item>
            <div>
              {need.isOwn ? (
                <a href={`/behov/${need.needId}`}>{subjectOf(names, need)}</a>
              ) : (
                subjectOf(names, need)
              )}{' '}
              <Tag tone={need.state === 'taken_up' ? 'accent' : 'neutral'}>{words[need.state]}</Tag>
              <div class="note">
                {[
                  need.companyName ?? t.someCompany(names.municipality(need.municipalityCode)),
                  formatDay(day(need.raisedOn), language, 'short'),
                ].join(' · ')}
              </div>
            </div>
            {mayForm && need.state === 'taken_up' && (
              <ConfirmForm
                act={t.letGo}
                tone="accent"
                consequence={t.letGoNote}
                action={`/insatser/${view.intervention.id}/behov/slapp`}
                hidden={{ need: need.needId }}
              >
                <TextArea name="reason" label={t.leaveWhy} mark={false} rows={2} />
              </ConfirmForm>
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function subjectOf(
  names: InterventionView['force']['names'],
  need: { readonly topicId: number | null; readonly focusAreaCode: string },
): string {
  return names.topic(need.topicId === null ? areaKey(need.focusAreaCode) : topicKey(need.topicId))
}
