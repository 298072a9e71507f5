import {
  Alert,
  BarChart,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  type Column,
  Columns,
  Combobox,
  ConfirmForm,
  DateField,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  FilterForm,
  Form,
  FormActions,
  type Frame,
  Grid,
  LineChart,
  LinkButton,
  Map,
  Meter,
  NumberField,
  Page,
  PageHeading,
  Pagination,
  plainFrame,
  RadioGroup,
  Section,
  Select,
  Stack,
  StackedBar,
  StageStepper,
  Table,
  Tabs,
  Tag,
  TextArea,
  TextField,
  Tiles,
  Timeline,
} from './index.ts'

type Plant = {
  readonly name: string
  readonly place: string
  readonly count: number
  readonly state: 'done' | 'due'
}

const plants: readonly Plant[] = [
  { name: 'Hjortron från Näsberget', place: 'Rentjärn', count: 1240, state: 'done' },
  { name: 'Lingon', place: 'Adak', count: 87, state: 'due' },
  { name: 'Renlav och björnmossa på gammal granskog', place: 'Malå', count: 5, state: 'done' },
]

const columns: readonly Column<Plant>[] = [
  {
    key: 'name',
    header: 'Namn',
    cell: (row) => <a href="#x">{row.name}</a>,
    sort: (order) => `?sort=${order}`,
  },
  { key: 'place', header: 'Plats', cell: (row) => row.place, sort: (order) => `?plats=${order}` },
  {
    key: 'count',
    header: 'Antal',
    cell: (row) => row.count.toLocaleString('sv-SE'),
    numeric: true,
    foot: '1 332',
  },
  {
    key: 'state',
    header: 'Läge',
    cell: (row) =>
      row.state === 'done' ? <Tag tone="success">Klart</Tag> : <Tag tone="attention">Förfaller i dag</Tag>,
  },
]

const stages = ['Behov', 'Innehåll', 'Leverantör', 'Förfrågan', 'Urval', 'Annons', 'Anmälan', 'Genomförande']

/** The frame the specimen pages stand in. */
export const specimenFrame: Frame = {
  ...plainFrame,
  path: '/prov',
  navigation: [
    { href: '/', label: 'Idag', icon: 'home', current: true, key: 'i' },
    { href: '/foretag', label: 'Företag', icon: 'company', key: 'f' },
    { href: '/behov', label: 'Behov', icon: 'need', key: 'b' },
    { href: '/insatser', label: 'Insatser', icon: 'together', key: 'n' },
    { href: '/kalender', label: 'Kalender', icon: 'calendar', key: 'k' },
    { href: '/ekonomi', label: 'Ekonomi', icon: 'money', key: 'e' },
    { href: '/uppfoljning', label: 'Uppföljning', icon: 'trend', key: 'u' },
    { href: '/rapporter', label: 'Rapporter', icon: 'report', key: 'r' },
  ],
  account: {
    name: 'Anna Lindgren',
    email: 'anna@exempel.se',
    roles: ['Affärscoach, Malå', 'Projektledare'],
    links: [{ href: '/konto', label: 'Dina inloggningar' }],
  },
  toast: { text: 'Samtalet är sparat.' },
  emblem: 'Medfinansieras av Europeiska unionen',
  footerLinks: [{ href: '/tillganglighet', label: 'Tillgänglighet' }],
}

/** Every part on one page, for eyes and for the tests; `refused` shows the form as it comes back with errors. */
export function Specimen({ refused = true }: { refused?: boolean }) {
  return (
    <Page
      title="Provkarta"
      breadcrumbs={[
        { href: '/', label: 'Idag' },
        { href: '/delar', label: 'Delar' },
      ]}
    >
      <PageHeading
        title="God morgon, Anna"
        lead="Tre saker väntar på dig i dag, en har passerat sin dag."
        facts={
          <>
            <Tag tone="accent">Pågår</Tag>
            <Tag tone="danger">Försenad</Tag>
            <Tag tone="info">Ny</Tag>
            <Tag>Utkast</Tag>
          </>
        }
        actions={
          <>
            <LinkButton href="#ny" icon="add" main>
              Logga ett samtal
            </LinkButton>
            <LinkButton href="#hamta" variant="secondary" icon="download">
              Hämta listan
            </LinkButton>
          </>
        }
      />
      <Tiles
        items={[
          { label: 'Deltog', value: '73', note: '70 räknas', href: '#a' },
          { label: 'Förfaller i dag', value: '3', tone: 'attention', href: '#b' },
          { label: 'Över gränsen', value: '1', tone: 'danger', note: 'Stoppat tills någon svarat' },
          { label: 'Kvar att ge', value: '184 500 kr', tone: 'info' },
        ]}
      />
      <Tabs
        label="Vyer"
        items={[
          { href: '#1', label: 'Alla', current: true, count: 240 },
          { href: '#2', label: 'Mina', count: 12 },
          { href: '#3', label: 'Avslutade' },
        ]}
      />
      <Columns
        main={<SpecimenRows />}
        aside={
          <>
            <Card title="Uppgifter">
              <DefinitionList
                items={[
                  { term: 'Nummer', value: '556677-8899' },
                  { term: 'Plats', value: 'Malå' },
                  { term: 'Startade', value: '3 maj 2012' },
                  { term: 'Tomt', value: '' },
                ]}
              />
              <Meter label="Använt av taket" value={62} max={100} text="62 % av taket" />
            </Card>
            <Section title="Vad som hänt">
              <Timeline
                items={[
                  {
                    when: '12 nov',
                    title: 'Samtal på plats',
                    icon: 'talk',
                    href: '#t',
                    body: 'Om skyltar och webb.',
                  },
                  { when: '3 okt', title: 'Godkänt', icon: 'approved', tone: 'success' },
                  { when: '1 sep', title: 'Uppföljning väntar', icon: 'clock', tone: 'attention' },
                ]}
              />
            </Section>
            <EmptyState
              title="Inget här än"
              text="Det du loggar syns här."
              action={
                <LinkButton href="#logga" variant="secondary">
                  Logga det första
                </LinkButton>
              }
            />
          </>
        }
      />
      <StageStepper
        stages={stages.map((label) => ({ key: label, label }))}
        current="Leverantör"
        done={['Behov', 'Innehåll']}
      />
      <SpecimenForm refused={refused} />
      <SpecimenCharts />
    </Page>
  )
}

function SpecimenRows() {
  return (
    <Stack gap="lg">
      <Table
        caption="Växter"
        columns={columns}
        rows={plants}
        sorted={{ key: 'name', order: 'ascending' }}
        filter={
          <FilterForm action="/prov" clearHref="/prov">
            <TextField name="q" label="Namn" mark={false} />
            <Select name="plats" label="Plats" mark={false} options={[{ value: '1', label: 'Malå' }]} />
          </FilterForm>
        }
      />
      <Pagination page={3} pageCount={12} href={(page) => `?sida=${page}`} summary="51–75 av 290" />
      <Alert tone="info" title="Anteckningar är interna">
        Den som begär ut dem får dem prövade var för sig.
      </Alert>
      <Alert tone="attention">Beslutet går ut om 14 dagar.</Alert>
      <Alert tone="danger" title="Taket är nått">
        Minska beloppet eller vänta till den 3 mars.
      </Alert>
      <Alert tone="success">Rapporten är godkänd.</Alert>
      <ConfirmForm
        act="Ta bort raden"
        action="/prov"
        icon="remove"
        open
        consequence={<p>Raden tas bort ur listan. Det går inte att ångra.</p>}
      />
    </Stack>
  )
}

function SpecimenForm({ refused }: { refused: boolean }) {
  const errors: FieldErrors = !refused
    ? {}
    : { day: 'Skriv ett datum som inte ligger efter i dag.', mode: 'Välj hur ni sågs.' }
  return (
    <Section title="Formulär">
      <ErrorSummary errors={errors} level={3} />
      <Form action="/prov" draft="prov">
        <Combobox name="thing" kind="prov" label="Vem gällde det?" required value="Hjortron" chosenId={7} />
        <FieldRow>
          <DateField name="day" label="Dag" required error={errors['day']} value="2026-12-24" />
          <NumberField name="minutes" label="Minuter" unit="min" value={45} />
        </FieldRow>
        <RadioGroup
          name="mode"
          label="Hur"
          required
          inline
          error={errors['mode']}
          options={[
            { value: 'a', label: 'På plats' },
            { value: 'b', label: 'Telefon' },
            { value: 'c', label: 'Video' },
          ]}
        />
        <CheckboxGroup
          name="topic"
          label="Vad det rörde"
          values={['b']}
          options={[
            { value: 'a', label: 'Större marknad' },
            { value: 'b', label: 'Kapital', about: 'Lån, borgen, delägare' },
          ]}
        />
        <Select name="place" label="Plats" options={[{ value: '1', label: 'Malå' }]} />
        <TextArea name="note" label="Anteckning" description="Syns bara i din egen kommun." />
        <Checkbox name="closed" label="Bara för mig och min chef" />
        <FormActions>
          <Button>Spara</Button>
          <Button variant="secondary" name="next" value="1">
            Spara och logga nästa
          </Button>
          <LinkButton href="#avbryt" variant="tertiary">
            Avbryt
          </LinkButton>
        </FormActions>
      </Form>
    </Section>
  )
}

function SpecimenCharts() {
  return (
    <Section title="Diagram och karta">
      <Grid min="lg">
        <BarChart
          title="Mest efterfrågat"
          data={[
            { label: 'Nå en större marknad', value: 41, href: '#m' },
            { label: 'Generations- och ägarskifte', value: 28 },
            { label: 'Kapitalförsörjning', value: 19 },
            { label: 'Innovation', value: 4 },
          ]}
        />
        <StackedBar
          title="Kvinnor och män"
          series={['Kvinnor', 'Män']}
          data={[
            { label: 'Malå', values: [30, 52] },
            { label: 'Norsjö', values: [24, 31] },
          ]}
        />
        <LineChart
          title="Samtal per månad"
          labels={['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug']}
          series={[
            { label: 'I år', values: [12, 18, 25, 22, 31, 14, null, 28] },
            { label: 'Förra året', values: [9, 11, 16, 20, 18, 10, 3, 17] },
          ]}
        />
        <Map
          title="Var de finns"
          points={[
            { lon: 18.745, lat: 65.185, label: 'Malå', value: 41 },
            { lon: 18.61, lat: 65.344, label: 'Adak', value: 6 },
            { lon: 18.47, lat: 65.25, label: 'Rentjärn', value: 3 },
            { lon: 18.77, lat: 65.19, label: 'Kokträsk', value: 2 },
            { lon: 18.33, lat: 65.12, label: 'Slagnäs', value: 4 },
          ]}
        />
      </Grid>
    </Section>
  )
}
