import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type HistoryEntry, HistoryList } from '../../platform/audit/index.ts'
import { one, roleInWords } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  ErrorSummary,
  FieldRow,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { FormState } from './form-state.ts'
import type { Named } from './lookups.ts'
import { rolesInWords } from './roles-in-words.ts'
import type { StaffMember, StaffRole } from './staff-queries.ts'
import { text } from './text.ts'
import { officeRoles, projectRoles } from './types.ts'

const here = '/administration/personer'

export function StaffListPage({ language, staff }: { language: Language; staff: readonly StaffMember[] }) {
  const t = text(language)
  return (
    <Page title={t.people} breadcrumbs={[{ href: '/administration', label: t.administration }]}>
      <PageHeading
        title={t.people}
        lead={t.peopleLead}
        actions={
          <LinkButton href={`${here}/ny`} icon="add" main>
            {t.addPerson}
          </LinkButton>
        }
      />
      <Table
        caption={t.people}
        captionHidden
        rows={staff}
        columns={[
          {
            key: 'name',
            header: t.name,
            cell: (person) => (
              <>
                <a href={`${here}/${person.id}`}>{person.name}</a> {person.endedOn && <Tag>{t.ended}</Tag>}
              </>
            ),
          },
          { key: 'email', header: t.email, cell: (person) => person.email },
          {
            key: 'roles',
            header: t.roles,
            cell: (person) =>
              rolesInWords(
                person.roles.filter((role) => role.toOn === null),
                language,
              ) || <span class="note">{t.noRoles}</span>,
          },
        ]}
      />
    </Page>
  )
}

type StaffFormProps = FormState & { readonly language: Language }

export function NewStaffPage({ language, values, errors }: StaffFormProps) {
  const t = text(language)
  return (
    <Page
      title={t.addPerson}
      width="narrow"
      breadcrumbs={[
        { href: '/administration', label: t.administration },
        { href: here, label: t.people },
      ]}
    >
      <PageHeading title={t.addPerson} />
      <ErrorSummary errors={errors} />
      <Form action={`${here}/ny`}>
        <StaffFields language={language} values={values} errors={errors} />
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href={here} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}

function StaffFields({ language, values, errors }: StaffFormProps) {
  const t = text(language)
  return (
    <>
      <TextField name="name" label={t.name} required value={one(values, 'name')} error={errors.name} />
      <TextField
        name="email"
        label={t.email}
        description={t.emailHint}
        type="email"
        required
        value={one(values, 'email')}
        error={errors.email}
      />
      <TextField
        name="phone"
        label={t.phone}
        type="tel"
        width="sm"
        value={one(values, 'phone')}
        error={errors.phone}
      />
    </>
  )
}

type StaffPageProps = StaffFormProps & {
  readonly person: StaffMember
  readonly municipalities: readonly Named[]
  readonly projects: readonly Named<number>[]
  readonly history: readonly HistoryEntry[]
}

export function StaffPage(props: StaffPageProps) {
  const { language, person, values, errors, history } = props
  const t = text(language)
  const words: { readonly [column: string]: string } = {
    name: t.name,
    email: t.email,
    phone: t.phone,
    role: t.role,
    to_on: t.ended,
    ended_on: t.access,
  }
  return (
    <Page
      title={person.name}
      breadcrumbs={[
        { href: '/administration', label: t.administration },
        { href: here, label: t.people },
      ]}
    >
      <PageHeading title={person.name} facts={person.endedOn && <Tag tone="attention">{t.ended}</Tag>} />
      <ErrorSummary errors={errors} />
      <RolesSection {...props} />
      <Section title={t.edit}>
        <Form action={`${here}/${person.id}`} hidden={{ version: person.version }}>
          <StaffFields language={language} values={values} errors={errors} />
          <FormActions>
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
      </Section>
      <AccessSection language={language} person={person} />
      <Section title={t.history}>
        <HistoryList
          entries={history}
          language={language}
          words={{
            record: (table) => ({ staff: t.historyPerson, staff_role: t.historyRole })[table] ?? null,
            column: (_, column) => words[column] ?? null,
            value: (_, column, value) =>
              column === 'role'
                ? roleInWords(
                    {
                      role: value as StaffRole['role'],
                      municipalityCode: null,
                      projectId: null,
                      placeName: null,
                    },
                    language,
                  )
                : null,
          }}
        />
      </Section>
    </Page>
  )
}

function RolesSection({ language, person, municipalities, projects, values, errors }: StaffPageProps) {
  const t = text(language)
  const day = (on: string) => formatDay(on as Day, language, 'short')
  const options = [...officeRoles, ...projectRoles, 'administrator' as const].map((role) => ({
    value: role,
    label: roleInWords({ role, municipalityCode: null, projectId: null, placeName: null }, language),
  }))
  return (
    <Section title={t.roles}>
      {person.roles.length === 0 && <p class="note">{t.noRoles}</p>}
      <ItemList label={t.roles}>
        {person.roles.map((role) => (
          <Item>
            <div>
              {roleInWords(role, language)}{' '}
              <span class="note">
                {role.toOn ? t.between(day(role.fromOn), day(role.toOn)) : t.since(day(role.fromOn))}
              </span>
            </div>
            {role.toOn === null && (
              <ConfirmForm
                act={t.endRole}
                consequence={t.endRoleConsequence}
                action={`${here}/${person.id}/roller/${role.id}/avslut`}
              />
            )}
          </Item>
        ))}
      </ItemList>
      <Form action={`${here}/${person.id}/roller`} label={t.giveRole}>
        <FieldRow>
          <Select
            name="role"
            label={t.giveRole}
            required
            mark={false}
            options={options}
            value={one(values, 'role')}
            error={errors.role}
          />
          <Select
            name="municipalityCode"
            label={t.inMunicipality}
            mark={false}
            options={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
            value={one(values, 'municipalityCode')}
            error={errors.municipalityCode}
          />
          <Select
            name="projectId"
            label={t.inProject}
            mark={false}
            options={projects.map(({ key, name }) => ({ value: String(key), label: name }))}
            value={one(values, 'projectId')}
            error={errors.projectId}
          />
        </FieldRow>
        <FormActions>
          <Button variant="secondary">{t.give}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function AccessSection({ language, person }: { language: Language; person: StaffMember }) {
  const t = text(language)
  return (
    <Section title={t.access}>
      {person.endedOn ? (
        <>
          <p>{t.endedSince(formatDay(person.endedOn as Day, language))}</p>
          <Form action={`${here}/${person.id}/inloggning/oppen`}>
            <Button variant="secondary">{t.reopen}</Button>
          </Form>
        </>
      ) : (
        <ConfirmForm
          act={t.endAccess}
          consequence={t.endAccessConsequence}
          action={`${here}/${person.id}/inloggning/avslut`}
        />
      )}
    </Section>
  )
}
