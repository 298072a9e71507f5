import {
  BarChart,
  Button,
  Checkbox,
  CheckboxGroup,
  Combobox,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FieldRow,
  Form,
  FormActions,
  Grid,
  LineChart,
  LinkButton,
  Map,
  NumberField,
  RadioGroup,
  Section,
  Select,
  StackedBar,
  TextArea,
} from './index.ts'

export function SpecimenForm({ refused }: { refused: boolean }) {
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

export function SpecimenCharts() {
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
