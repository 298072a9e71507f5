import { readFileSync, writeFileSync } from 'node:fs'

// Only the icons in use are kept, as path data: the server draws them inline, so no page fetches an icon.
const used = {
  home: 'House',
  company: 'Buildings3',
  need: 'Chat',
  talk: 'ChatElipsis',
  task: 'Tasklist',
  calendar: 'Calendar',
  money: 'Wallet',
  trend: 'TrendUp',
  chart: 'BarChart',
  report: 'FileText',
  file: 'FileText',
  approved: 'FileCheckmark',
  survey: 'ClipboardCheckmark',
  search: 'MagnifyingGlass',
  person: 'Person',
  people: 'PersonGroup',
  account: 'PersonCircle',
  menu: 'MenuHamburger',
  close: 'XMark',
  down: 'ChevronDown',
  left: 'ChevronLeft',
  right: 'ChevronRight',
  arrow: 'ArrowRight',
  theme: 'Theme',
  language: 'Globe',
  done: 'CheckmarkCircle',
  check: 'Checkmark',
  warning: 'ExclamationmarkTriangle',
  danger: 'XMarkOctagon',
  info: 'InformationSquare',
  add: 'Plus',
  edit: 'Pencil',
  remove: 'Trash',
  download: 'Download',
  filter: 'Filter',
  clock: 'Clock',
  history: 'ClockDashed',
  together: 'Handshake',
  place: 'LocationPin',
  external: 'ExternalLink',
  link: 'Link',
  ascending: 'SortUp',
  descending: 'SortDown',
  sortable: 'ArrowsUpDown',
  bell: 'Bell',
  settings: 'Cog',
  idea: 'LightBulb',
  signOut: 'Leave',
  phone: 'Phone',
  star: 'Star',
} as const

const folder = new URL('../../node_modules/@navikt/aksel-icons/dist/svg/', import.meta.url)

function pathOf(file: string): string {
  const svg = readFileSync(new URL(`${file}.svg`, folder), 'utf8')
  return [...svg.matchAll(/<path[^>]* d="([^"]+)"/g)].map((match) => match[1]).join('')
}

const lines = Object.entries(used).map(([name, file]) => `  ${name}: '${pathOf(file)}',`)
writeFileSync(
  new URL('icons.generated.ts', import.meta.url),
  `// Made by src/ui/make-icons.ts from @navikt/aksel-icons (MIT, NAV). Do not edit.\nexport const iconPaths = {\n${lines.join('\n')}\n} as const\n`,
)
