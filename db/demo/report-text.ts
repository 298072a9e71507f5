/** What people wrote under each heading of a report, in both languages. */
export type ReportText = Readonly<Record<string, { readonly sv: string; readonly en: string }>>
