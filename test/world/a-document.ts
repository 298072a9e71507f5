import type { Document } from '../../src/platform/documents/document.ts'

const words = (text: string) => [{ text }]

/** A report with a block of every kind in it, as an edition. */
export function aDocument(changed: Partial<Document> = {}): Document {
  return {
    language: 'sv',
    layout: 'report',
    cover: { over: 'Slutrapport', title: 'NiMR, Malå' },
    contents: true,
    edition: {
      number: 2,
      digest: 'a3f19c07'.repeat(8),
      approvedOn: '2022-05-02',
      approvedBy: 'Storumans kommunföretag',
    },
    title: 'Slutrapport – NiMR, Malå',
    subtitle: 'Näringslivsutveckling i Möjligheternas Region',
    author: 'Storumans Kommunföretag AB',
    createdAt: '2022-04-11T09:30',
    facts: {
      caption: 'Uppgifter om projektet',
      columns: ['Uppgift', 'Värde'],
      rows: [{ name: 'Ärende-ID', value: '20201849' }],
    },
    funding: {
      emblem: 'EU-flaggan: tolv gula stjärnor i en ring på blå botten',
      union: 'Europeiska unionen',
      fund: 'Europeiska regionala utvecklingsfonden',
    },
    footer: { text: 'Slutrapport · NiMR, Malå', page: 'Sida', of: 'av' },
    sections: [
      {
        heading: 'Resultat',
        blocks: [
          {
            kind: 'tiles',
            caption: 'I korthet',
            tiles: [
              {
                name: 'företag fick stöd',
                value: {
                  figure: 'companies_supported',
                  text: '73',
                  href: 'https://nimr.example/uppfoljning/x',
                },
                detail: 'mål 60',
              },
            ],
          },
          { kind: 'heading', text: 'Över tid' },
          { kind: 'paragraph', runs: words('Företagen blev fler för varje år.') },
          { kind: 'list', items: [words('Större marknad'), words('Ägarskifte')] },
          {
            kind: 'lines',
            caption: 'Företag som fått stöd',
            header: 'År',
            labels: ['2019', '2020', '2021'],
            series: [
              { name: 'Utfall', values: [20, null, 73] },
              { name: 'Mål', values: [15, 30, 60], target: true },
            ],
          },
          {
            kind: 'bars',
            caption: 'Mest efterfrågat',
            columns: ['Fokusområde', 'Företag'],
            bars: [
              { name: 'Större marknad', amount: 41, text: '41', href: 'https://nimr.example/uppfoljning/y' },
              { name: 'Ägarskifte', amount: 23, text: '23' },
            ],
          },
          {
            kind: 'map',
            caption: 'Orter',
            columns: ['Ort', 'Företag'],
            points: [
              { name: 'Malå', lon: 18.75, lat: 65.18, amount: 40, text: '40' },
              { name: 'Adak', lon: 18.58, lat: 65.35, amount: 6, text: '6' },
            ],
          },
          { kind: 'note', title: 'Obs', runs: words('Ett företag räknas en gång.') },
          { kind: 'quote', runs: words('Utan stödet hade vi inte vågat.'), source: 'en företagare' },
        ],
      },
      {
        heading: 'Bilaga: kostnader',
        lying: true,
        blocks: [
          {
            kind: 'table',
            caption: 'Kostnader',
            columns: [
              { text: 'Slag', align: 'start', share: 3 },
              { text: 'Utfall', align: 'end', kind: 'kronor' },
            ],
            rows: [[words('Personal'), [{ text: '1 200 kr', value: 120_000 }]]],
            total: [words('Summa'), [{ text: '1 200 kr', value: 120_000 }]],
          },
        ],
      },
    ],
    ...changed,
  }
}
