import { figureInWords } from '../figures/index.ts'
import type { Licence, PublicStatistics, Publisher } from './types.ts'

const licences: { readonly [L in Licence]: string } = {
  'CC0-1.0': 'http://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'http://creativecommons.org/licenses/by/4.0/',
}
const authority = 'http://publications.europa.eu/resource/authority'

type Value =
  | string
  | { readonly '@id': string }
  | { readonly '@value': string; readonly '@type'?: string; readonly '@language'?: string }
export type CatalogueNode = {
  readonly '@id': string
  readonly '@type': string
  readonly [property: string]: string | readonly Value[]
}
export type Catalogue = {
  readonly '@context': { readonly [prefix: string]: string }
  readonly '@graph': readonly CatalogueNode[]
}

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const id = (address: string) => ({ '@id': address })
const both = (sv: string, en: string) => [
  { '@value': sv, '@language': 'sv' },
  { '@value': en, '@language': 'en' },
]
const date = (day: string) => ({ '@value': day, '@type': 'xsd:date' })

/**
 * What is published here, described by DCAT-AP-SE 3.0 as a graph of nodes without nesting, so that it is written as JSON-LD and as RDF/XML alike.
 *
 * @param origin the address of this site, without a slash at its end
 * @source DCAT-AP-SE 3.0.1, docs.dataportal.se/dcat/3.0.1 (mandatory: title, description and publisher of catalogue and dataset, accessURL of distribution, name of agent), 2026-11-29
 */
export function describeCatalogue(
  origin: string,
  publisher: Publisher,
  statistics: readonly PublicStatistics[],
): Catalogue {
  const name = publisher.name || 'NiMR'
  const at = `${origin}/oppna-data`
  const agent = `${at}#utgivare`
  const contact = `${at}#kontakt`
  const datasets = statistics.map((one) => ({ one, address: `${at}/statistik/${one.id}` }))
  const newest = statistics
    .map(({ publishedAt }) => publishedAt.slice(0, 10))
    .toSorted()
    .at(-1)
  return {
    '@context': prefixes,
    '@graph': [
      {
        '@id': `${at}#katalog`,
        '@type': 'dcat:Catalog',
        'dcterms:title': both(`Öppna data från ${name}`, `Open data from ${name}`),
        'dcterms:description': both(
          'Statistik från kommunernas gemensamma näringslivsprojekt.',
          'Statistics from the municipalities’ joint business projects.',
        ),
        'dcterms:publisher': [id(agent)],
        'dcterms:license': [id(licences['CC0-1.0'])],
        'dcterms:language': [id(`${authority}/language/SWE`), id(`${authority}/language/ENG`)],
        'foaf:homepage': [id(at)],
        'dcat:themeTaxonomy': [id(`${authority}/data-theme`)],
        ...(newest && { 'dcterms:modified': [date(newest)] }),
        'dcat:dataset': datasets.map(({ address }) => id(address)),
      },
      {
        '@id': agent,
        '@type': 'foaf:Agent',
        'foaf:name': [name],
        'dcterms:type': [id('http://purl.org/adms/publishertype/LocalAuthority')],
      },
      {
        '@id': contact,
        '@type': 'vcard:Organization',
        'vcard:fn': [name],
        ...(publisher.email && { 'vcard:hasEmail': [id(`mailto:${publisher.email}`)] }),
      },
      ...datasets.flatMap(({ one }) => describeDataset(one, at, agent, contact)),
      ...[
        ...new Map(
          statistics.flatMap((one) => one.municipalities.map((place) => [place.code, place] as const)),
        ).values(),
      ].map(
        ({ code, name: of }): CatalogueNode => ({
          '@id': placeAt(at, code),
          '@type': 'dcterms:Location',
          'skos:prefLabel': [{ '@value': of, '@language': 'sv' }],
          'dcterms:identifier': [code],
        }),
      ),
    ],
  }
}

const placeAt = (at: string, code: string) => `${at}#kommun-${code}`

function describeDataset(one: PublicStatistics, at: string, agent: string, contact: string): CatalogueNode[] {
  const address = `${at}/statistik/${one.id}`
  const fromOn = one.phases[0]?.fromOn ?? one.countedOn
  const toOn =
    one.phases
      .map((phase) => phase.toOn)
      .toSorted()
      .at(-1) ?? one.countedOn
  const places = one.municipalities.map((place) => place.name).join(', ')
  const files = [
    { ending: 'csv', media: 'text/csv', title: 'CSV' },
    { ending: 'json', media: 'application/json', title: 'JSON' },
  ] as const
  return [
    {
      '@id': address,
      '@type': 'dcat:Dataset',
      'dcterms:title': both(
        `Statistik för ${one.projectName}, räknad ${one.countedOn}`,
        `Statistics of ${one.projectName}, counted ${one.countedOn}`,
      ),
      'dcterms:description': both(
        `${one.projectFullName}: ${figureInWords('companies_supported', 'sv').name.toLowerCase()}, orter, personer, arbetstillfällen och fokusområden per kommun (${places}) och fas. Små tal är skyddade.`,
        `${one.projectFullName}: companies supported, localities, persons, jobs and focus areas by municipality (${places}) and phase. Small numbers are protected.`,
      ),
      'dcterms:publisher': [id(agent)],
      'dcat:contactPoint': [id(contact)],
      'dcterms:identifier': [address],
      'dcat:landingPage': [id(address)],
      'dcat:theme': [id(`${authority}/data-theme/ECON`)],
      'dcat:keyword': both('näringsliv', 'business'),
      'dcterms:accessRights': [id(`${authority}/access-right/PUBLIC`)],
      'dcterms:language': [id(`${authority}/language/SWE`), id(`${authority}/language/ENG`)],
      'dcterms:accrualPeriodicity': [id(`${authority}/frequency/IRREG`)],
      'dcterms:issued': [date(one.publishedAt.slice(0, 10))],
      'dcterms:temporal': [id(`${address}#tid`)],
      'dcterms:spatial': [
        id(`${authority}/country/SWE`),
        ...one.municipalities.map(({ code }) => id(placeAt(at, code))),
      ],
      'dcat:distribution': files.map(({ ending }) => id(`${address}.${ending}`)),
    },
    {
      '@id': `${address}#tid`,
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': [date(fromOn)],
      'dcat:endDate': [date(toOn)],
    },
    ...files.map(
      ({ ending, media, title }): CatalogueNode => ({
        '@id': `${address}.${ending}`,
        '@type': 'dcat:Distribution',
        'dcterms:title': both(`${title}-fil`, `${title} file`),
        'dcat:accessURL': [id(`${address}.${ending}`)],
        'dcat:downloadURL': [id(`${address}.${ending}`)],
        'dcterms:format': [media],
        'dcterms:license': [id(licences[one.licence])],
        'dcterms:language': [
          id(`${authority}/language/SWE`),
          ...(ending === 'json' ? [id(`${authority}/language/ENG`)] : []),
        ],
      }),
    ),
  ]
}

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const full = (name: string) =>
  name.replace(/^([a-z]+):/, (_, prefix: keyof typeof prefixes) => prefixes[prefix] ?? `${prefix}:`)

/** The same graph as RDF/XML, which Sweden's data portal fetches. */
export function catalogueRdf(catalogue: Catalogue): string {
  const property = (name: string, value: Value): string => {
    if (typeof value === 'string') return `    <${name}>${escaped(value)}</${name}>`
    if ('@id' in value) return `    <${name} rdf:resource="${escaped(value['@id'])}"/>`
    const kind = value['@language']
      ? ` xml:lang="${value['@language']}"`
      : value['@type']
        ? ` rdf:datatype="${full(value['@type'])}"`
        : ''
    return `    <${name}${kind}>${escaped(value['@value'])}</${name}>`
  }
  const nodes = catalogue['@graph'].map((node) => {
    const lines = Object.entries(node).flatMap(([name, values]) =>
      typeof values === 'string' ? [] : values.map((value) => property(name, value)),
    )
    return `  <${node['@type']} rdf:about="${escaped(node['@id'])}">\n${lines.join('\n')}\n  </${node['@type']}>`
  })
  const spaces = Object.entries(catalogue['@context']).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${spaces.join(' ')}>\n${nodes.join('\n')}\n</rdf:RDF>\n`
}
