import type { Language } from '../../kit/language.ts'
import { Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import { holderName, shareInWords } from './ownership-names.ts'
import type { HoldingRow, Ownership } from './ownership-queries.ts'
import { ownershipText } from './ownership-text.ts'
import type { Company } from './queries.ts'

type OwnershipPartProps = {
  readonly language: Language
  readonly company: Company
  readonly ownership: Ownership
  readonly today: string
}

/** On the company page: who owns the company now, what it owns, and the way to the whole. */
export function OwnershipPart({ language, company, ownership, today }: OwnershipPartProps) {
  const t = ownershipText(language)
  const { nodeId, holdings, holders } = ownership
  const living = holdings.filter(({ endedOn }) => endedOn === null || endedOn > today)
  const owners = living.filter(({ ownedId }) => ownedId === nodeId)
  const owned = living.filter(({ ownerId }) => ownerId === nodeId)
  const named = (id: number) => {
    const holder = holders.find((one) => one.id === id)
    const name = holderName(holder, language)
    return holder?.companyId ? <a href={`/foretag/${holder.companyId}`}>{name}</a> : name
  }
  const list = (label: string, rows: readonly HoldingRow[], other: (row: HoldingRow) => number) =>
    rows.length > 0 && (
      <>
        <p class="note">{label}</p>
        <ItemList label={label}>
          {rows.map((row) => (
            <Item>
              <div>
                {named(other(row))} <span class="note">{shareInWords(row.capitalBp, language)}</span>
              </div>
            </Item>
          ))}
        </ItemList>
      </>
    )
  return (
    <Section
      title={t.title}
      actions={
        company.isOwn && (
          <LinkButton
            href={`/foretag/${company.id}/agare/nytt?som=agare`}
            variant="secondary"
            size="sm"
            icon="add"
          >
            {t.addOwner}
          </LinkButton>
        )
      }
    >
      {owners.length + owned.length === 0 && <p class="note">{t.nothingKnown}</p>}
      {list(t.owners, owners, ({ ownerId }) => ownerId)}
      {list(t.owned, owned, ({ ownedId }) => ownedId)}
      <p>
        <a href={`/foretag/${company.id}/agare`}>{t.open}</a>
      </p>
    </Section>
  )
}
