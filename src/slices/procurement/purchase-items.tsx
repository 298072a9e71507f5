import type { Language } from '../../kit/language.ts'
import { Item, ItemList } from '../../ui/index.ts'
import { momentInWords } from './moment-words.ts'
import { StateTag } from './purchase-page.tsx'
import type { Purchase } from './purchase-queries.ts'
import type { ProcurementWords } from './text.ts'
import { purchasePath } from './types.ts'

type ItemsProps = {
  readonly t: ProcurementWords
  readonly language: Language
  readonly purchases: readonly Purchase[]
}

/** Purchases under each other, with where each stands. */
export function PurchaseItems({ t, language, purchases }: ItemsProps) {
  return (
    <ItemList>
      {purchases.map((purchase) => (
        <Item>
          <div>
            <a href={purchasePath(purchase)}>{purchase.title}</a>
            {purchase.sentAt && purchase.bidsUntil && (
              <div class="note">
                {t.deadline} {momentInWords(purchase.bidsUntil, language)}
              </div>
            )}
          </div>
          <StateTag t={t} purchase={purchase} />
        </Item>
      ))}
    </ItemList>
  )
}
