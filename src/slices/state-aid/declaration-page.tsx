import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import { DeclarationFields, SignerFields } from './declaration-fields.tsx'
import type { AskedDeclaration } from './declaration-queries.ts'
import { type DeclarationWords, declarationText } from './declaration-text.ts'
import { regulationTitles } from './rates.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

type CompanyPageProps = {
  readonly language: Language
  readonly token: string
  readonly asked: AskedDeclaration
  readonly values: FormValues
  readonly errors: FieldErrors
  readonly wasSaved: boolean
}

/** The company's own page: what is planned, what is known, what it has to tell, and signing. */
export function DeclarationPage({ language, token, asked, values, errors, wasSaved }: CompanyPageProps) {
  const t = declarationText(language)
  const here = `/l/${token}/intyg`
  const own = { t, values, errors }
  return (
    <Page title={t.title} width="narrow" density="generous">
      <PageHeading title={t.title} lead={t.lead(asked.companyName, asked.interventionTitle)} />
      {wasSaved && <Alert tone="success">{t.saved}</Alert>}
      <ErrorSummary errors={errors} />
      <Contact t={t} asked={asked} />
      <PlannedSupport t={t} language={language} asked={asked} />
      <Known t={t} language={language} asked={asked} />
      <Form action={here} hidden={{ version: String(asked.version) }}>
        <DeclarationFields {...own} />
        <FieldGroup legend={t.sign}>
          <SignerFields {...own} />
          <Checkbox
            name="isAuthorised"
            label={t.isAuthorised}
            checked={one(values, 'isAuthorised') !== undefined}
            error={errors.isAuthorised}
          />
          <Checkbox
            name="certified"
            label={t.certified}
            checked={one(values, 'certified') !== undefined}
            error={errors.certified}
          />
        </FieldGroup>
        <FormActions>
          <Button name="gor" value="skriv-under" icon="approved">
            {t.signNow}
          </Button>
          <Button name="gor" value="spara" variant="secondary">
            {t.save}
          </Button>
        </FormActions>
      </Form>
      <Section title={t.onPaper} note={t.onPaperNote}>
        <LinkButton href={`${here}.pdf`} variant="secondary" icon="download" download>
          {t.onPaper}
        </LinkButton>
      </Section>
    </Page>
  )
}

type PartProps = {
  readonly t: DeclarationWords
  readonly language: Language
  readonly asked: AskedDeclaration
}

function Contact({ t, asked }: Omit<PartProps, 'language'>) {
  const by = [asked.askedByName, asked.municipalityName].filter(Boolean).join(', ')
  return (
    <p>
      {t.questions}: {by}{' '}
      {asked.askedByEmail && <a href={`mailto:${asked.askedByEmail}`}>{asked.askedByEmail}</a>}
    </p>
  )
}

function PlannedSupport({ t, language, asked }: PartProps) {
  const { title, journal } = regulationTitles[asked.regulation]
  return (
    <Section title={t.planned}>
      <DefinitionList
        wide
        items={[
          { term: t.company, value: asked.companyName },
          { term: t.orgNumber, value: asked.orgNumber && formatOrgNumber(asked.orgNumber, 'full') },
          { term: t.intervention, value: asked.interventionTitle },
          { term: t.project, value: asked.projectName },
          {
            term: t.value,
            value: `${kronorOf(asked.plannedOre, language)} (${euroOf(asked.plannedEurCent, language)})`,
          },
          { term: t.regulation, value: `${title[language]} (${journal[language]})` },
          {
            term: t.window,
            value: t.since(shortDay(asked.windowFromOn, language), shortDay(asked.windowToOn, language)),
          },
        ]}
      />
    </Section>
  )
}

function Known({ t, language, asked }: PartProps) {
  if (asked.known.length === 0) return <p class="note">{t.knownNone}</p>
  return (
    <Section title={t.known} note={t.knownNote}>
      <ItemList>
        {asked.known.map(({ grantorName, grantedOn, amountEurCent, regulation }) => (
          <Item>
            <div>
              {grantorName}: {euroOf(amountEurCent, language)}, {shortDay(grantedOn, language)}{' '}
              <span class="note">(EU) {regulation}</span>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

/** After signing: what was signed, a copy to keep, and what comes now. */
export function DeclarationReceipt({
  language,
  token,
  asked,
}: Omit<CompanyPageProps, 'values' | 'errors' | 'wasSaved'>) {
  const t = declarationText(language)
  const { signerName, signerTitle, signedPlace, signedOn } = asked
  return (
    <Page title={t.receipt} width="narrow" density="generous">
      <PageHeading title={t.receipt} />
      <Alert tone="success">{t.receiptNote(asked.askedByName ?? asked.municipalityName ?? '')}</Alert>
      <PlannedSupport t={t} language={language} asked={asked} />
      <p>
        {t.signedBy(signerName ?? '', signerTitle ?? '', signedPlace ?? '', shortDay(signedOn, language))}
      </p>
      <p>
        <LinkButton href={`/l/${token}/intyg.pdf`} icon="download" download>
          {t.copy}
        </LinkButton>
      </p>
      <p class="note">{t.correct}</p>
      <Contact t={t} asked={asked} />
    </Page>
  )
}
