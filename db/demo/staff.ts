import { allCodes, region } from './municipalities.ts'
import type { Projects } from './projects.ts'
import { number, type Rows } from './rows.ts'

// Invented people; the reserved ending .example never leads to anybody's mailbox.
const offices: Readonly<Record<string, readonly [head: string, ...coaches: string[]]>> = {
  2417: ['Gunvor Tallgård', 'Petter Myrsand', 'Jonna Rislund'],
  2418: ['Staffan Björkemyr', 'Tove Granvik', 'Mattias Lidmark'],
  2421: ['Ann-Sofi Fjällnäs', 'Hugo Stenselén', 'Lisbet Umström'],
  2422: ['Roger Laisved', 'Marit Ammarlind'],
  2425: ['Eva-Lena Borgmyr', 'Kent Svanlid'],
  2462: ['Torbjörn Malgolund', 'Sanna Kittelgård', 'Olov Dikavall'],
  2463: ['Inga-Lill Insjögård', 'Rasmus Torvlid'],
  2481: ['Katarina Vormberg', 'Daniel Umgrahn', 'Alva Knaftmark'],
  2505: ['Leif Auktmyr', 'Nina Laukerby', 'Gustav Järvgård'],
  2506: ['Margareta Hornavik', 'Isak Jäckmark'],
}

export interface Staff {
  readonly coaches: (municipality: string) => readonly number[]
  readonly head: (municipality: string) => number
  readonly manager: number
  /** Who manages the sister project. */
  readonly sisterManager: number
  readonly economist: number
}

export function putStaff(rows: Rows, projects: Projects, plain: (name: string) => string): Staff {
  const from = '2018-09-01'
  const person = (name: string, domain: string) =>
    number(rows, 'staff', {
      name,
      email: `${plain(name).replaceAll('-', '.')}@${domain}.example`,
      // Numbers that the telecom authority keeps for books and films.
      phone: `070-174 06 ${String(10 + rows.staff.length).padStart(2, '0')}`,
      endedOn: null,
    })
  const role = (
    staffId: number,
    name: string,
    municipalityCode: string | null,
    projectId: number | null,
    fromOn = from,
  ) => rows.staffRole.push({ staffId, role: name, municipalityCode, projectId, fromOn, toOn: null })

  const heads = new Map<string, number>()
  const coaches = new Map<string, number[]>()
  for (const code of allCodes) {
    const place = plain(region.find((municipality) => municipality.code === code)?.name ?? '')
    const [head, ...names] = offices[code] ?? ['']
    const headId = person(head, place)
    heads.set(code, headId)
    role(headId, 'head_of_office', code, null)
    const ids = names.map((name) => person(name, place))
    for (const id of ids) role(id, 'coach', code, null)
    coaches.set(code, ids)
  }

  const manager = person('Birger Almsele', 'nimr')
  role(manager, 'project_manager', null, projects.nimr)
  const sisterManager = person('Viveka Renvall', 'niaa')
  role(sisterManager, 'project_manager', null, projects.niaa)
  const economist = person('Solveig Öremark', 'nimr')
  for (const project of [projects.nimr, projects.niaa]) role(economist, 'project_economist', null, project)
  role(person('Holger Granskare', 'revision'), 'auditor', null, projects.nimr)
  role(person('Barbro Styrlund', 'nimr'), 'steering_group', null, projects.nimr)
  role(person('Edit Lärbäck', 'utvardering'), 'external_evaluator', null, projects.nimr)
  role(person('Ruben Nyckelby', 'nimr'), 'administrator', null, null)
  // In a small municipality one person does two things: Sorsele's head coaches as well, Malå's sits in the steering group.
  const sorsele = heads.get('2422') as number
  role(sorsele, 'coach', '2422', null)
  coaches.get('2422')?.push(sorsele)
  role(heads.get('2418') as number, 'steering_group', null, projects.nimr)

  return {
    coaches: (code) => coaches.get(code) ?? [],
    head: (code) => heads.get(code) as number,
    manager,
    sisterManager,
    economist,
  }
}
