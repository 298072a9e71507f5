import type { MonthRate } from './rule-types.ts'

/** Kronor per euro, January first. */
const sekPerEuro: Readonly<Record<string, readonly number[]>> = {
  2018: [9.8452, 9.7825, 10.08, 10.28, 10.5178, 10.2783, 10.4191, 10.2503, 10.644, 10.3208, 10.42, 10.317],
  2019: [
    10.2773, 10.3843, 10.5443, 10.476, 10.6113, 10.6323, 10.5488, 10.6453, 10.779, 10.701, 10.801, 10.5463,
  ],
  2020: [
    10.44, 10.6398, 10.5753, 11.0375, 10.7338, 10.548, 10.478, 10.3068, 10.2603, 10.5343, 10.4225, 10.1723,
  ],
  2021: [
    10.0568, 10.1353, 10.0668, 10.2473, 10.1123, 10.125, 10.151, 10.1675, 10.1813, 10.183, 9.969, 10.2903,
  ],
  2022: [10.2438, 10.552, 10.5848, 10.3498, 10.3594, 10.518, 10.6848, 10.449, 10.65, 10.958, 10.9403, 10.901],
  2023: [
    11.158, 11.262, 11.0595, 11.3037, 11.3805, 11.634, 11.8175, 11.5545, 11.841, 11.6065, 11.806, 11.3655,
  ],
  2024: [11.0382, 11.2971, 11.192, 11.506, 11.685, 11.4995, 11.338, 11.686, 11.3455, 11.273, 11.566, 11.5375],
  2025: [11.4865, 11.47, 11.159, 10.82, 10.962, 10.8695, 11.1183, 11.1435, 11.0735, 11.03, 10.94, 10.9945],
  2026: [10.818, 10.5645, 10.673, 10.906],
}

/**
 * Kronor per euro for aid granted in a month, by the convention of InforEuro, the Commission's monthly accounting rate: the European Central
 * Bank's reference rate of the last day but one of the month before. Computed from the bank's daily rates, not read from InforEuro itself.
 * April 2026 is the last; later months are entered as they are published.
 * @source European Central Bank, euro foreign exchange reference rates, SEK; the Commission's InforEuro for the convention; Upphandlingsmyndigheten (2022) for its use on de minimis aid; checked 2026-11-29
 */
export const monthRates: readonly MonthRate[] = Object.entries(sekPerEuro).flatMap(([year, rates]) =>
  rates.map((rate, nth) => ({
    month: `${year}-${String(nth + 1).padStart(2, '0')}`,
    sekPerEur: rate,
    source: 'ecb_penultimate_day',
  })),
)
