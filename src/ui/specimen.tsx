import {
  Alert,
  Card,
  type Column,
  Columns,
  ConfirmForm,
  DefinitionList,
  EmptyState,
  FilterForm,
  type Frame,
  LinkButton,
  Meter,
  Page,
  PageHeading,
  Pagination,
  plainFrame,
  Section,
  Select,
  Stack,
  StageStepper,
  Table,
  Tabs,
  Tag,
  TextField,
  Tiles,
  Timeline,
} from './index.ts'
import { SpecimenCharts, SpecimenForm } from './specimen-parts.tsx'

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
