import { LinkButton } from './button.tsx'
import { useFrame, useWords } from './frame.tsx'

/** The list that this page shows, with its filters but whole, as a workbook: the page's own address with `.xlsx`. */
export function SpreadsheetLink() {
  const { path } = useFrame()
  const [address = '', query] = path.split('?')
  const chosen = new URLSearchParams(query)
  chosen.delete('sida')
  chosen.delete('visa')
  const href = `${address}.xlsx${chosen.size > 0 ? `?${chosen}` : ''}`
  return (
    <LinkButton href={href} variant="tertiary" icon="download" download>
      {useWords().asSpreadsheet}
    </LinkButton>
  )
}
