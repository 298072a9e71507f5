import { number, type Rows } from './rows.ts'

type Task = readonly [kind: 'needs_analysis' | 'knowledge' | 'network', note: string, doneOn: string | null]

const together: readonly {
  readonly area: string
  readonly municipalities: readonly string[]
  readonly tasks: readonly Task[]
}[] = [
  {
    area: 'ownership_change',
    municipalities: ['2418', '2422'],
    tasks: [
      [
        'needs_analysis',
        'Frågade varje kommun hur många företagare som väntar på ett ägarskifte inom fem och tio år.',
        '2018-12-14',
      ],
      [
        'knowledge',
        'Kunskapsdag för coacherna om ägarskifte, med jurist och redovisningskonsult.',
        '2019-11-06',
      ],
      ['knowledge', 'Workshop för företagare i alla tio kommuner som snart ska lämna över.', '2020-02-12'],
      [
        'network',
        'Redovisningsbyråer och banker i varje kommun vet vad vi gör och hänvisar till oss.',
        '2020-05-28',
      ],
      ['network', 'Nätverket är överlämnat till ett projekt som bara arbetar med ägarskiften.', '2020-11-25'],
    ],
  },
  {
    area: 'larger_market',
    municipalities: ['2421', '2506'],
    tasks: [
      [
        'needs_analysis',
        'Gick igenom vilka företag som säljer utanför kommunen och vad som hindrar fler.',
        '2019-01-25',
      ],
      ['knowledge', 'Exportdag med tullen och handelskammaren.', '2019-10-03'],
      ['network', 'Kontakt med besöksnäringens bolag i fjällen.', '2020-03-05'],
    ],
  },
  {
    area: 'skills_supply',
    municipalities: ['2417', '2505'],
    tasks: [
      ['needs_analysis', 'Sammanställde vilka yrken företagen inte hittar folk till.', '2019-02-15'],
      [
        'network',
        'Skolan, vuxenutbildningen och arbetsförmedlingen träffas två gånger om året.',
        '2019-09-19',
      ],
    ],
  },
  {
    area: 'capital_supply',
    municipalities: ['2462'],
    tasks: [
      [
        'knowledge',
        'Genomgång för coacherna av stöd och lån som finns, och vem som beslutar om dem.',
        '2019-04-11',
      ],
      ['network', 'Fast kontakt hos bankerna och hos de offentliga långivarna.', '2019-06-13'],
    ],
  },
  {
    area: 'innovation',
    municipalities: ['2481'],
    tasks: [
      ['network', 'Besök hos science parken och universitetet tillsammans med företag.', '2019-05-22'],
      ['needs_analysis', 'Frågade företagen vilka idéer som blivit liggande, och varför.', null],
    ],
  },
]

/** The older way of working, until the offices went over to task forces in the autumn of 2020. */
export function putResourceMunicipalities(rows: Rows): void {
  for (const { area, municipalities, tasks } of together)
    for (const municipalityCode of municipalities) {
      const resourceMunicipalityId = number(rows, 'resourceMunicipality', {
        municipalityCode,
        focusAreaCode: area,
        fromOn: '2018-10-01',
        toOn: '2020-12-31',
      })
      // What two did together stands with each of them.
      for (const [kind, note, doneOn] of tasks)
        rows.resourceMunicipalityTask.push({ resourceMunicipalityId, kind, note, doneOn })
    }
}
