import { Item, ItemList } from '../../ui/index.ts'
import { pathOf } from './choice-frame.tsx'
import type { DecisionWords } from './decision-text.ts'
import type { PurchaseFacts } from './document-types.ts'

type PaperLinksProps = {
  readonly d: DecisionWords
  readonly facts: PurchaseFacts
  readonly seesBids: boolean
}

/** The papers of a purchase that there is something in yet, each as PDF and as an editable Word file. */
export function PaperLinks({ d, facts, seesBids }: PaperLinksProps) {
  const papers = [
    ['forfragan', d.requestPaper, facts.kind === 'request'],
    ['oppning', d.openingRecord, facts.opening !== null && seesBids],
    ['beslut', d.decisionPaper, facts.award !== null && seesBids],
    ['dokumentation', d.recordPaper, true],
  ] as const
  return (
    <ItemList label={d.papers}>
      {papers.map(
        ([name, label, isThere]) =>
          isThere && (
            <Item>
              <span>{label}</span>
              <PaperLink facts={facts} name={name} label={label} />
            </Item>
          ),
      )}
    </ItemList>
  )
}

type PaperLinkProps = { readonly facts: PurchaseFacts; readonly name: string; readonly label: string }

export function PaperLink({ facts, name, label }: PaperLinkProps) {
  const href = `${pathOf(facts)}/handlingar/${name}`
  return (
    <span>
      <a href={`${href}.pdf`} aria-label={`${label}, PDF`}>
        PDF
      </a>{' '}
      <a href={`${href}.docx`} aria-label={`${label}, Word`}>
        Word
      </a>
    </span>
  )
}
