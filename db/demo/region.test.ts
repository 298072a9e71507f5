import { expect, test } from 'vitest'
import { checkOrgNumber } from '../../src/kit/org-number.ts'
import { exampleRegion } from './region.ts'

const now = new Date('2026-03-10T08:00:00Z')
const rows = exampleRegion(now)

test('the example region is the same each time, at any hour of the same day', () => {
  expect(exampleRegion(new Date('2026-03-10T15:30:00Z'))).toEqual(rows)
})

test('what happened in the projects does not depend on the day the region is loaded', () => {
  const inProject = (at: Date) => exampleRegion(at).talk.filter((talk) => talk.heldOn <= '2022-03-31')
  expect(inProject(new Date('2029-12-24T08:00:00Z'))).toEqual(inProject(now))
})

test('every number of a company has the right check digit, and stands high in its series', () => {
  for (const { name, orgNumber, isSoleTrader } of rows.company) {
    if (isSoleTrader) continue
    expect(checkOrgNumber(orgNumber ?? '').valid, `${name} ${orgNumber}`).toBe(true)
    expect(orgNumber).toMatch(/^(55990|96995|76995)/)
  }
})

test("every sole trader has a personal number that is right and of the tax agency's test series", () => {
  expect(rows.companyPersonalNumber).toHaveLength(
    rows.company.filter((company) => company.isSoleTrader).length,
  )
  for (const { personalNumber } of rows.companyPersonalNumber) {
    expect(checkOrgNumber(personalNumber)).toMatchObject({ valid: true, kind: 'sole_trader' })
    expect(personalNumber.slice(6, 9)).toMatch(/^23[89]$/)
  }
})

test('no address leads to a real mailbox, no telephone rings and no website is real', () => {
  for (const { email } of rows.staff) expect(email).toMatch(/^[a-z.]+@[a-z-]+\.example$/)
  for (const { email } of rows.person) expect(email).toMatch(/^[a-z0-9.]+@[a-z0-9-]+\.example$/)
  for (const { phone } of [...rows.staff, ...rows.person])
    expect(phone ?? '070-174 06 05').toMatch(/^070-174 06 \d\d$/)
  for (const { website } of rows.company) expect(website ?? '.example').toMatch(/\.example$/)
})

test('every company is marked as an example and no two bear the same name', () => {
  expect(rows.company.every((company) => company.isExample === true)).toBe(true)
  expect(new Set(rows.company.map((company) => company.name)).size).toBe(rows.company.length)
})

test('no talk was held before its company existed or after it was logged', () => {
  const started = new Map(rows.company.map((company) => [company.id, company.startedOn ?? '']))
  for (const talk of rows.talk) {
    expect(talk.heldOn >= (started.get(talk.companyId) ?? '9')).toBe(true)
    expect(String(talk.loggedAt).slice(0, 10)).toBe(talk.heldOn)
    expect(talk.heldOn < '2026-03-10').toBe(true)
  }
})

test('each municipality has something due today, something late and something next week', () => {
  const open = rows.followUp.filter((followUp) => !followUp.doneAt)
  for (const code of new Set(rows.staffRole.flatMap((role) => role.municipalityCode ?? []))) {
    const due = open
      .filter((followUp) => followUp.municipalityCode === code)
      .map((followUp) => followUp.dueOn)
    expect(due).toContain('2026-03-10')
    expect(due).toContain('2026-03-17')
    expect(due.some((on) => on < '2026-03-10')).toBe(true)
  }
})

test('figures are placed in the reports by name; the text itself has no number but a year', () => {
  for (const { bodySv, bodyEn } of rows.reportSection)
    expect(`${bodySv}${bodyEn}`.replace(/\{\{\w+\}\}|\b20[12]\d\b/g, '')).not.toMatch(/\d/)
})

test('a task force has coaches from two to four municipalities, and the method changed in autumn 2020', () => {
  for (const { id, kind, stage, workingMethod, startsOn } of rows.intervention) {
    if (kind !== 'group') continue
    const members = rows.taskForceMember.filter((member) => member.interventionId === id)
    // Two of those that are only wished for have nobody yet.
    if (stage === 'need' && members.length === 0) continue
    expect(members.length).toBeGreaterThanOrEqual(2)
    expect(members.length).toBeLessThanOrEqual(4)
    const method = startsOn < '2020-08-15' ? 'resource_municipality' : 'task_force'
    expect(workingMethod).toBe(method)
  }
})

test('the task forces of the last projects’ years came out of proposals that everybody in them answered', () => {
  for (const { id, interventionId, output } of rows.taskForceProposal) {
    const { members } = output as unknown as { readonly members: readonly number[] }
    expect(members.length).toBeGreaterThanOrEqual(2)
    const outcome = rows.taskForceProposalAnswer.find(({ proposalId }) => proposalId === id)?.outcome
    const present = rows.taskForceMember.filter((member) => member.interventionId === interventionId)
    const ids = present.map(({ staffId }) => Number(staffId)).toSorted((a, b) => a - b)
    expect(outcome === 'accepted' ? ids : members).toEqual(members)
    for (const member of present.slice(1)) {
      const asked = rows.taskForceInvitation.find((one) => one.id === member.invitationId)
      expect(asked).toMatchObject({ askedStaffId: member.staffId, answer: 'accepted' })
    }
  }
  expect(rows.taskForceInvitation.filter(({ answer }) => answer === 'declined').length).toBeGreaterThan(0)
  expect(rows.taskForceInvitation.filter(({ answer }) => answer === null).length).toBeGreaterThan(0)
})

test('every topic is known well by coaches of at least two municipalities, and nobody knows everything', () => {
  const officeOf = new Map(rows.staffRole.map((role) => [role.staffId, role.municipalityCode]))
  const living = rows.topic.filter(({ mergedIntoId }) => !mergedIntoId)
  expect(living).toHaveLength(20)
  for (const { id, nameSv } of living) {
    const well = rows.staffCompetence.filter(({ topicId, level }) => topicId === id && level >= 2)
    expect(new Set(well.map(({ staffId }) => officeOf.get(staffId))).size, nameSv).toBeGreaterThanOrEqual(2)
  }
  for (const { staffId } of rows.staffPost) {
    const known = rows.staffCompetence.filter((competence) => competence.staffId === staffId)
    expect(known.length).toBeLessThan(12)
    expect(new Set(known.map(({ topicId }) => topicId)).size).toBe(known.length)
  }
})

test('every coach has promised hours for this month and the six to come, and is away some of the summer of 2021', () => {
  for (const { staffId } of rows.staffPost) {
    const months = rows.staffMonth.filter((month) => month.staffId === staffId).map(({ monthOn }) => monthOn)
    expect(new Set(months).size).toBe(months.length)
    expect(months).toEqual(expect.arrayContaining(['2021-01-01', '2022-03-01', '2026-03-01', '2026-09-01']))
    const away = rows.staffAbsence.filter((absence) => absence.staffId === staffId)
    expect(away.some(({ fromOn }) => fromOn < '2021-08-01' && fromOn > '2021-06-01')).toBe(true)
  }
})

test('task forces have reserved no more of anybody’s month than was promised', () => {
  const reserved = Map.groupBy(
    rows.taskForceMember.filter(({ monthOn }) => monthOn),
    ({ staffId, monthOn }) => `${staffId} ${monthOn}`,
  )
  expect(reserved.size).toBeGreaterThan(20)
  for (const [key, members] of reserved) {
    const promised = rows.staffMonth.find(({ staffId, monthOn }) => `${staffId} ${monthOn}` === key)
    const minutes = members.reduce((sum, { estimatedMinutes }) => sum + Number(estimatedMinutes), 0)
    expect(minutes, key).toBeLessThanOrEqual(promised?.promisedMinutes ?? 0)
  }
})

test('every municipality has needs with an outcome from the projects, and open ones of these days', () => {
  const codes = new Set(rows.projectMunicipality.map(({ municipalityCode }) => municipalityCode))
  const settled = new Set(rows.needEvent.map(({ needId }) => needId))
  for (const code of codes) {
    const own = rows.need.filter(({ municipalityCode }) => municipalityCode === code)
    expect(own.filter(({ raisedOn }) => raisedOn < '2022-04-01')).toHaveLength(4)
    expect(
      own.filter(({ id, raisedOn }) => raisedOn > '2025' && !settled.has(id as number)).length,
    ).toBeGreaterThan(1)
  }
  const states = new Set(rows.needEvent.map(({ state }) => state))
  expect(states).toEqual(new Set(['taken_up', 'met', 'referred', 'declined']))
  expect(rows.need.length).toBeGreaterThan(60)
})

test('no need was raised before its company’s first talk, nor settled before it was raised or in the future', () => {
  for (const { needId, at } of rows.needEvent) {
    const need = rows.need[needId - 1]
    expect(String(at).slice(0, 10) >= String(need?.raisedOn), `${needId}`).toBe(true)
    expect(String(at).slice(0, 10) <= '2026-03-10').toBe(true)
  }
})
