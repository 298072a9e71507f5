import { HistoryLink } from '../../platform/audit/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  Section,
  Select,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { AidPartProps } from './company-aid-page.tsx'
import { euroOf, kronorOf, shortDay } from './words.ts'

/** Aid that the company says it got from others, each to be read and, where it is wrong, no longer counted. */
export function DeclaredSection({ t, language, declared, maySupersede, here }: AidPartProps) {
  return (
    <Section title={t.declared} note={t.declaredNote}>
      <Table
        caption={t.declared}
        captionHidden
        rows={declared}
        empty={<p class="note">{t.noDeclared}</p>}
        columns={[
          {
            key: 'grantor',
            header: t.grantor,
            cell: (row) => (
              <>
                {row.grantorName}
                {row.sourceWords && <div class="note">{row.sourceWords}</div>}
              </>
            ),
          },
          { key: 'day', header: t.grantedOn, cell: (row) => shortDay(row.grantedOn, language) },
          {
            key: 'euro',
            header: t.inEuro,
            numeric: true,
            cell: (row) => euroOf(row.amountEurCent, language),
          },
          {
            key: 'amount',
            header: t.amount,
            numeric: true,
            cell: (row) => (row.amountOre === null ? '' : kronorOf(row.amountOre, language)),
          },
          { key: 'regulation', header: t.regulation, cell: (row) => row.regulation },
          {
            key: 'source',
            header: t.source,
            cell: (row) => (
              <>
                {t[row.source]} <HistoryLink kind="tidigarestod" id={row.id} language={language} />
              </>
            ),
          },
          {
            key: 'act',
            header: t.state,
            cell: (row) => {
              if (row.supersededAt)
                return (
                  <>
                    <Tag>{t.notCounted}</Tag> <div class="note">{row.supersededReason}</div>
                  </>
                )
              if (!maySupersede(row)) return <Tag tone="success">{t.standing}</Tag>
              return (
                <ConfirmForm
                  act={t.supersede}
                  consequence={t.supersedeConsequence}
                  action={`${here}/tidigare/${row.id}/raknas-inte`}
                >
                  <TextField name="reason" label={t.reason} required maxlength={1000} />
                </ConfirmForm>
              )
            },
          },
        ]}
      />
    </Section>
  )
}

export function DeclareForm({ t, today, regulations, projects, declareForm, here }: AidPartProps) {
  const { values, errors } = declareForm
  return (
    <Section title={t.declare} id="tidigare">
      <Form action={`${here}/tidigare`}>
        <TextField
          name="grantorName"
          label={t.grantorName}
          required
          maxlength={200}
          value={one(values, 'grantorName')}
          error={errors.grantorName}
        />
        <FieldRow>
          <DateField
            name="grantedOn"
            label={t.grantedDay}
            required
            max={today}
            value={one(values, 'grantedOn')}
            error={errors.grantedOn}
          />
          <Select
            name="regulation"
            label={t.regulation}
            empty={false}
            options={regulations.map((code) => ({ value: code, label: `(EU) ${code}` }))}
            value={one(values, 'regulation') || '2023/2831'}
            error={errors.regulation}
          />
        </FieldRow>
        <FieldRow>
          <NumberField
            name="kronor"
            label={t.kronor}
            decimals
            width="sm"
            value={one(values, 'kronor')}
            error={errors.kronor}
          />
          <NumberField
            name="euro"
            label={t.euro}
            decimals
            width="sm"
            value={one(values, 'euro')}
            error={errors.euro}
          />
        </FieldRow>
        <TextField
          name="sourceWords"
          label={t.sourceWords}
          maxlength={500}
          value={one(values, 'sourceWords')}
          error={errors.sourceWords}
        />
        {projects.length > 1 ? (
          <Select
            name="project"
            label={t.project}
            empty={false}
            options={projects.map(({ key, name }) => ({ value: String(key), label: name }))}
            value={one(values, 'project')}
          />
        ) : (
          <input type="hidden" name="project" value={String(projects[0]?.key ?? '')} />
        )}
        <FormActions>
          <Button>{t.declare}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
