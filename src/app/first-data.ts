import { connectOwner } from '../platform/db/index.ts'

type Load = (ownerUrl: string) => Promise<void>

// Set when the example region exists: import { loadExample } from './example.ts'
const loadExample: Load | undefined = undefined as Load | undefined

/** Loads the example region the first time: into an installation in which nobody can sign in yet. */
export async function loadExampleOnce(ownerUrl: string, tell: () => void): Promise<void> {
  if (!loadExample || !(await isUnused(ownerUrl))) return
  tell()
  await loadExample(ownerUrl)
}

async function isUnused(ownerUrl: string): Promise<boolean> {
  const client = await connectOwner(ownerUrl)
  try {
    const { rows } = await client.query('select not exists (select from nimr.staff) as unused')
    return rows[0].unused
  } finally {
    await client.end()
  }
}
