import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { listFocusAreas, listTopics, type Named, type TopicNamed } from '../organisations/index.ts'

/** What a need can be about: the focus areas, and the topics that are in use beneath them. */
export type Subjects = { readonly areas: readonly Named[]; readonly topics: readonly TopicNamed[] }

export async function listSubjects(tx: Tx, language: Language): Promise<Subjects> {
  return { areas: await listFocusAreas(tx, language), topics: await listTopics(tx, language) }
}
