import type { Language } from '../../kit/language.ts'
import { eurCent } from '../../kit/money.ts'
import { Alert, Item, ItemList, LinkButton, Meter, Section, Tag } from '../../ui/index.ts'
import { kronorWithin, oreWithin } from './euro-amount-rules.ts'
import type { StoredRate } from './rate-queries.ts'
import type { AidRoom } from './room-queries.ts'
import { roomWarningInWords } from './rule-text.ts'
import { aidText } from './text.ts'
import { euroOf, kronorOf, monthOf } from './words.ts'

type RoomProps = {
  readonly language: Language
  readonly room: AidRoom | undefined
  /** The rate of the month; undefined when nobody has entered it. */
  readonly rate: StoredRate | undefined
  readonly today: string
}

/** The room of one company in a line: whether there is any, and the largest amount that fits. For lists and forms where companies are picked. */
export function RoomTag({ language, room, rate }: Omit<RoomProps, 'today'>) {
  if (!room) return null
  const t = aidText(language)
  const largest = rate
    ? kronorOf(kronorWithin(eurCent(room.roomEurCent), rate.sekPerEur), language)
    : euroOf(room.roomEurCent, language)
  if (room.roomEurCent === 0) return <Tag tone="danger">{t.none}</Tag>
  const isNear = room.roomEurCent * 10 < room.ceilingEurCent
  return <Tag tone={isNear || !room.fits ? 'attention' : 'success'}>{t.largest(largest)}</Tag>
}

type RoomsProps = {
  readonly language: Language
  readonly companies: readonly { readonly id: number; readonly name: string }[]
  readonly rooms: ReadonlyMap<number, AidRoom>
  readonly rate: StoredRate | undefined
}

/** The room of the companies that a form may be about, under the field where they are picked. */
export function AidRoomLines({ language, companies, rooms, rate }: RoomsProps) {
  const known = companies.filter(({ id }) => rooms.has(id))
  if (known.length === 0) return null
  return (
    <div>
      <p class="note">{aidText(language).roomPart}</p>
      <ItemList>
        {known.map(({ id, name }) => (
          <Item>
            <div>
              {name} <RoomTag language={language} room={rooms.get(id)} rate={rate} />
            </div>
          </Item>
        ))}
      </ItemList>
    </div>
  )
}

/** The largest amount, the ceiling and what to be warned of. */
export function RoomBody({ language, room, rate, today }: RoomProps) {
  if (!room) return null
  const t = aidText(language)
  const { roomEurCent, ceilingEurCent, regulation, warnings } = room
  const left = t.roomLeft(euroOf(roomEurCent, language), euroOf(ceilingEurCent, language))
  return (
    <>
      <Meter label={t.room} value={roomEurCent / 100} max={ceilingEurCent / 100} text={left} />
      <p>
        {rate
          ? t.roomInKronor(
              kronorOf(oreWithin(eurCent(roomEurCent), rate.sekPerEur), language),
              monthOf(rate.month, language),
            )
          : t.roomWithoutRate(monthOf(today, language))}{' '}
        <span class="note">
          {t.regulation} (EU) {regulation}
        </span>
      </p>
      {warnings.map((warning) => (
        <Alert tone="attention">{roomWarningInWords(warning, language)}</Alert>
      ))}
    </>
  )
}

/** The room of a company, for its page. */
export function AidRoomPart(props: RoomProps & { readonly companyId: number }) {
  const { language, room, companyId } = props
  if (!room) return null
  const t = aidText(language)
  return (
    <Section
      title={t.roomPart}
      note={t.roomPartNote}
      actions={
        <LinkButton href={`/foretag/${companyId}/stod`} variant="secondary" size="sm">
          {t.open}
        </LinkButton>
      }
    >
      <RoomBody {...props} />
    </Section>
  )
}
