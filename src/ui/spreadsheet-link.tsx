import { LinkButton } from './button.tsx'
import { useFrame, useWords } from './frame.tsx'

type SpreadsheetLinkProps = { readonly ending?: 'xlsx' | 'csv' }

/** The list that this page shows, with its filters but whole, as a workbook: the page's own address with `.xlsx`. Programs may want `.csv`. */
export function SpreadsheetLink({ ending = 'xlsx' }: SpreadsheetLinkProps) {
  const { path } = useFrame()
  const words = useWords()
  const [address = '', query] = path.split('?')
  const chosen = new URLSearchParams(query)
  chosen.delete('sida')
  chosen.delete('visa')
  const href = `${address}.${ending}${chosen.size > 0 ? `?${chosen}` : ''}`
  return (
    <LinkButton href={href} variant="tertiary" icon="download" download>
      {ending === 'csv' ? 'CSV' : words.asSpreadsheet}
    </LinkButton>
  )
}
