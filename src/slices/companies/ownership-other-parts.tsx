import { type Day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOre, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { ConfirmForm, DateField, Item, ItemList, LinkButton, Section } from '../../ui/index.ts'
import { holderName } from './ownership-names.ts'
import type { Holder } from './ownership-queries.ts'
import { ownershipText } from './ownership-text.ts'
import type { OwnershipView } from './ownership-view.ts'

type PartProps = { readonly language: Language; readonly view: OwnershipView }

const path = (view: OwnershipView) => `/foretag/${view.company.id}/agare`

export function ControlsPart({ language, view }: PartProps) {
  const t = ownershipText(language)
  const { controls, holders } = view.ownership
  const holder = (id: number) => holders.find((one) => one.id === id)
  return (
    <Section
      title={t.controls}
      note={t.controlsNote}
      actions={view.company.isOwn && <AddLink href={`${path(view)}/inflytande/nytt`}>{t.addControl}</AddLink>}
    >
      {controls.length === 0 && <p class="note">{t.noControls}</p>}
      <ItemList label={t.controls}>
        {controls.map((row) => {
          const [from, to] = [holder(row.fromId), holder(row.toId)]
          const days = [row.fromOn, row.endedOn].map((on) => on && formatDay(on as Day, language, 'short'))
          return (
            <Item>
              <div>
                {holderName(from, language)} {row.ground === 'jointly' ? '–' : '→'} {holderName(to, language)}
                <p class="note">
                  {t[row.ground]}
                  {days.some(Boolean) && ` (${days[0] ?? ''}–${days[1] ?? ''})`}. {t[row.sourceKind]}
                  {row.sourceWords && `: ${row.sourceWords}`}
                </p>
              </div>
              {row.endedOn === null && (from?.mayWrite || to?.mayWrite) && (
                <ConfirmForm
                  act={t.endControl}
                  consequence={t.endControlConsequence}
                  action={`${path(view)}/inflytande/${row.id}/slut`}
                  hidden={{ version: row.version }}
                >
                  <DateField
                    name="endedOn"
                    id={`ends-${row.id}`}
                    label={t.endedOn}
                    required
                    value={view.on}
                  />
                </ConfirmForm>
              )}
            </Item>
          )
        })}
      </ItemList>
    </Section>
  )
}

export function MarketsPart({ language, view }: PartProps) {
  const t = ownershipText(language)
  const { ties, holders, nodeId } = view.ownership
  const own = ties.filter(({ oneId, otherId }) => [oneId, otherId].includes(nodeId ?? 0))
  const name = (id: number) =>
    holderName(
      holders.find((one) => one.id === id),
      language,
    )
  return (
    <Section
      title={t.markets}
      note={t.marketsNote}
      actions={
        view.company.isOwn &&
        nodeId !== null && <AddLink href={`${path(view)}/marknad/ny`}>{t.addMarket}</AddLink>
      }
    >
      {own.length === 0 && <p class="note">{t.noMarkets}</p>}
      <ItemList label={t.markets}>
        {own.map((row) => (
          <Item>
            <div>
              {name(row.oneId === nodeId ? row.otherId : row.oneId)}
              <p class="note">
                {t[row.market]}
                {row.sourceWords && `: ${row.sourceWords}`}
              </p>
            </div>
            {view.company.isOwn && (
              <ConfirmForm
                act={t.removeMarket}
                consequence={t.removeMarketConsequence}
                action={`${path(view)}/marknad/${row.id}/bort`}
              />
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

/** Those outside the register: what is known of each, and where it is entered and corrected. */
export function FiguresPart({ language, view }: PartProps) {
  const t = ownershipText(language)
  const outside = view.ownership.holders.filter(
    ({ companyId, mayWrite, kind }) => companyId === null && (mayWrite || kind === 'enterprise'),
  )
  if (outside.length === 0) return null
  return (
    <Section title={t.figures}>
      <ItemList label={t.figures}>
        {outside.map((holder) => (
          <OutsideHolder {...{ language, view, holder }} />
        ))}
      </ItemList>
    </Section>
  )
}

function OutsideHolder({ language, view, holder }: PartProps & { readonly holder: Holder }) {
  const t = ownershipText(language)
  const name = holderName(holder, language)
  const isEnterprise = !['natural_person', 'public_body', 'small_local_authority'].includes(holder.kind)
  return (
    <Item>
      <div>
        {name} <span class="note">{t[holder.kind]}</span>
        {isEnterprise && <p class="note">{figuresInWords(holder, view, language)}</p>}
        {holder.mayWrite && (
          <p>
            <a href={`${path(view)}/utanfor/${holder.id}`} aria-label={t.changeHolderOf(name)}>
              {t.changeHolder}
            </a>
            {isEnterprise && (
              <>
                {' · '}
                <a href={`${path(view)}/nytt?som=agare&av=${holder.id}`}>{t.addOwnerOf(name)}</a>
              </>
            )}
            {' · '}
            <a href={`${path(view)}/nytt?som=agd&av=${holder.id}`}>{t.addOwnedOf(name)}</a>
          </p>
        )}
      </div>
      {holder.mayWrite && isEnterprise && (
        <LinkButton href={`${path(view)}/siffror/${holder.id}`} variant="secondary" size="sm">
          {t.addFigures}
        </LinkButton>
      )}
    </Item>
  )
}

function figuresInWords(holder: Holder, view: OwnershipView, language: Language): string {
  const t = ownershipText(language)
  const years = view.ownership.years.filter(({ holderId }) => holderId === holder.id)
  if (years.length === 0) return t.noFigures
  return years
    .map(({ year, awu, turnoverOre, balanceOre }) =>
      [
        `${year}: ${t.awu.toLowerCase()} ${formatNumber(awu, language)}`,
        turnoverOre !== null && `${t.turnover.toLowerCase()} ${formatOre(ore(turnoverOre), language)}`,
        balanceOre !== null && `${t.balance.toLowerCase()} ${formatOre(ore(balanceOre), language)}`,
      ]
        .filter((part) => typeof part === 'string')
        .join(', '),
    )
    .join('; ')
}

function AddLink({ href, children }: { href: string; children: string }) {
  return (
    <LinkButton href={href} variant="secondary" size="sm" icon="add">
      {children}
    </LinkButton>
  )
}
