/** The headings of a final report, in order: those of the financier's form and of NiMR's own reports. */
export const headings = [
  'summary',
  'background',
  'aim',
  'target_group',
  'method',
  'cooperation',
  'activities',
  'results',
  'horizontal',
  'economy',
  'communication',
  'evaluation',
  'future',
] as const
export type ReportHeading = (typeof headings)[number]

export const isHeading = (text: string): text is ReportHeading => headings.some((heading) => heading === text)
