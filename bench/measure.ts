export type Times = { readonly p50: number; readonly p99: number }

/** Milliseconds of one call at a time, after some that warm up. */
export async function timesOf(act: () => Promise<unknown>, rounds: number): Promise<Times> {
  for (let i = 0; i < Math.ceil(rounds / 5); i++) await act()
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now()
    await act()
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** Calls ended per second while so many are always under way. */
export async function perSecond(
  act: () => Promise<unknown>,
  atOnce: number,
  milliseconds: number,
): Promise<number> {
  let ended = 0
  const begun = performance.now()
  const until = begun + milliseconds
  const worker = async () => {
    while (performance.now() < until) {
      await act()
      ended++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return ended / ((performance.now() - begun) / 1000)
}
