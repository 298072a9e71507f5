import type { PostgresPool, PostgresPoolClient } from 'kysely'

/** So often a connection is asked the same before its plan is kept. */
const oftenEnough = 5
/** So many plans a connection keeps at most: each takes some hundred kilobytes of the database's memory. */
const most = 60
/** Longer statements count whole tables at once: their plans are large, and made for the days and places asked about. */
const longest = 10_000

/**
 * The same connections, which let the database keep the plans of what they are asked most. With row-level security, finding the plan of a small
 * question takes longer than answering it. The database still plans anew where the values asked about make a better plan.
 */
export function keepPlans(pool: PostgresPool): PostgresPool {
  const known = new WeakMap<PostgresPoolClient, PostgresPoolClient>()
  return {
    ...(pool.Client && { Client: pool.Client }),
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const keeping = known.get(client) ?? keepPlansOf(client)
      known.set(client, keeping)
      return keeping
    },
  }
}

type Named = { readonly text: string; readonly values: readonly unknown[]; readonly name: string }
type Asking = { readonly query: (asked: Named) => ReturnType<PostgresPoolClient['query']> }

function keepPlansOf(client: PostgresPoolClient): PostgresPoolClient {
  const nameOf = namer()
  const query = (text: string, values: readonly unknown[]) => {
    const name = nameOf(text, values)
    return name === undefined
      ? client.query(text, values)
      : (client as unknown as Asking).query({ text, values, name })
  }
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) }
}

/** Gives a statement its name on a connection when it has been asked often enough, and always the same. */
function namer(): (text: string, values: readonly unknown[]) => string | undefined {
  const names = new Map<string, string>()
  const times = new Map<string, number>()
  return (text, values) => {
    const name = names.get(text)
    if (name !== undefined || names.size === most || values.length === 0 || text.length > longest) return name
    const now = (times.get(text) ?? 0) + 1
    times.set(text, now)
    // Statements made for one question only are not to be remembered for ever.
    if (times.size > 1000) times.clear()
    if (now < oftenEnough) return undefined
    const given = `kept_${names.size + 1}`
    names.set(text, given)
    return given
  }
}
