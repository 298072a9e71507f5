import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectGolden } from '../../test/golden/golden.ts'
import { openWorld, type World } from '../../test/world/world.ts'
import { findProject, wholeTime } from '../slices/figures/index.ts'
import { composeReport, draftReport } from '../slices/reports/index.ts'
import { loadExample } from './example.ts'

// What the records alone say of Malå, beside shared words of the real final report: read the golden files as a project manager would.

let world: World
beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  await loadExample({ ownerUrl: world.ownerUrl, now: new Date('2026-03-10T08:00:00Z') })
})
afterAll(() => world.close())

/** The draft of Malå's final report, put where people write, and read as the report shows it. */
async function draftOf(language: 'sv' | 'en'): Promise<string> {
  return world.write(async (tx) => {
    const project = await findProject(tx, 'nimr')
    if (!project) throw new Error('nimr')
    const question = {
      projectId: project.id,
      projectKey: 'nimr',
      municipalityCode: '2418',
      ...wholeTime(project),
    }
    const asked = { question, project, now: world.clock.now() }
    const drafts = await draftReport(tx, asked)
    const { id } = await tx
      .selectFrom('report')
      .select('id')
      .where('municipalityCode', '=', '2418')
      .where('kind', '=', 'final')
      .executeTakeFirstOrThrow()
    for (const { key, bodySv, bodyEn } of drafts)
      await tx
        .updateTable('reportSection')
        .set(({ eb }) => ({ bodySv, bodyEn, version: eb('version', '+', 1) }))
        .where('reportId', '=', id)
        .where('heading', '=', key)
        .execute()
    const { document } = await composeReport(tx, { ...asked, language, reportId: id })
    return `${document.sections
      .slice(0, 13)
      .map(({ heading, blocks }) =>
        [
          `# ${heading}`,
          ...blocks.flatMap((block) => {
            if (block.kind === 'paragraph') return [wordsOf(block.runs)]
            return block.kind === 'list' ? [block.items.map((item) => `- ${wordsOf(item)}`).join('\n')] : []
          }),
        ].join('\n\n'),
      )
      .join('\n\n')}\n`
  })
}

const wordsOf = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('')

test.each(['sv', 'en'] as const)(
  'the draft of Malå’s final report reads as agreed, in %s',
  async (language) => {
    expectGolden(`test/golden/draft-mala-${language}.txt`, await draftOf(language))
  },
)

test('it says what the real report says', async () => {
  const draft = await draftOf('sv')
  for (const said of [
    'Totalt 73 företag (varav 70 ',
    '15 företag',
    '30 kvinnor och 52 män',
    '12 utlandsfödda och 10 unga',
    'elva byar',
    'fem arbetstillfällen',
  ])
    expect(draft).toContain(said)
})
