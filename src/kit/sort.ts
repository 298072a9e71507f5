const collator = new Intl.Collator('sv-SE', { numeric: true })

/** Swedish order: å, ä and ö last, `Rum 2` before `Rum 10`. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(a, b)
}
