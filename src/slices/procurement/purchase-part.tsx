import type { Language } from '../../kit/language.ts'
import { LinkButton, Section } from '../../ui/index.ts'
import { PurchaseItems } from './purchase-items.tsx'
import type { Purchase } from './purchase-queries.ts'
import { text } from './text.ts'

type PurchasesProps = {
  readonly language: Language
  readonly interventionId: number
  readonly purchases: readonly Purchase[]
  readonly mayWrite: boolean
}

/** What is bought for an intervention and how far it has come, for the intervention's page. */
export function PurchasesOfIntervention({ language, interventionId, purchases, mayWrite }: PurchasesProps) {
  const t = text(language)
  if (purchases.length === 0 && !mayWrite) return null
  return (
    <Section
      title={t.procurement}
      actions={
        mayWrite && (
          <LinkButton
            href={`/insatser/${interventionId}/upphandling/ny`}
            variant="secondary"
            size="sm"
            icon="add"
          >
            {t.startPurchase}
          </LinkButton>
        )
      }
    >
      {purchases.length === 0 ? (
        <p class="note">{t.noPurchases}</p>
      ) : (
        <PurchaseItems t={t} language={language} purchases={purchases} />
      )}
    </Section>
  )
}
