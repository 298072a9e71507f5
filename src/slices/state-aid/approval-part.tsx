import type { Language } from '../../kit/language.ts'
import { Button, Form, FormActions, RadioGroup, Section } from '../../ui/index.ts'
import type { ApprovalSetting } from './approval-queries.ts'
import { approvalText } from './approval-text.ts'

type ApprovalProps = {
  readonly language: Language
  readonly settings: readonly ApprovalSetting[]
}

/** Whether a signed declaration is enough, a form for each project that the viewer sets; where it never is, the rule in words. */
export function ApprovalPart({ language, settings }: ApprovalProps) {
  const t = approvalText(language)
  return (
    <>
      {settings.map(({ projectId, name, programmePeriod, assumesApproval, version }) =>
        programmePeriod === '2021-2027' ? (
          <Section title={t.title(name)}>
            <p class="note">{t.always}</p>
          </Section>
        ) : (
          <Section title={t.title(name)} note={t.note}>
            <Form action="/ekonomi/stod/godkannande" hidden={{ project: projectId, version }}>
              <RadioGroup
                name="assumesApproval"
                label={t.label}
                mark={false}
                inline
                options={[
                  { value: 'ja', label: t.assumed },
                  { value: 'nej', label: t.needed },
                ]}
                value={assumesApproval ? 'ja' : 'nej'}
              />
              <FormActions>
                <Button variant="secondary">{t.save}</Button>
              </FormActions>
            </Form>
          </Section>
        ),
      )}
    </>
  )
}
