import { useWords } from './frame.tsx'

export type ProgrammePeriod = '2014-2020' | '2021-2027'

/**
 * Who pays, on everything that companies and the public are shown: the emblem with the words of the project's programme period.
 *
 * @source Regulation (EU) 1303/2013 annex XII; Regulation (EU) 2021/1060 articles 46–50 and annex IX
 */
export function EuSupport({ period }: { period: ProgrammePeriod }) {
  const words = useWords()
  return (
    <p class="eu-support">
      <EuEmblem label={words.euEmblem} />
      <span>
        {period === '2021-2027' ? (
          <strong>{words.euCoFunded}</strong>
        ) : (
          <>
            <strong>{words.euUnion}</strong>
            <br />
            {words.euRegionalFund}
          </>
        )}
      </span>
    </p>
  )
}

/** The emblem of the European Union, drawn after its geometry: twelve upright stars on a circle a third of the height in radius. */
export function EuEmblem({ label }: { label: string }) {
  const stars = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6
    return starAt(27 + 12 * Math.sin(angle), 18 - 12 * Math.cos(angle), 2)
  })
  return (
    <svg class="eu-emblem" role="img" aria-label={label} viewBox="0 0 54 36" width="81" height="54">
      <rect width="54" height="36" fill="#003399" />
      {stars.map((points) => (
        <polygon points={points} fill="#FFCC00" />
      ))}
    </svg>
  )
}

function starAt(x: number, y: number, radius: number): string {
  return Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.382
    const angle = (index * Math.PI) / 5
    return `${(x + reach * Math.sin(angle)).toFixed(2)},${(y - reach * Math.cos(angle)).toFixed(2)}`
  }).join(' ')
}
