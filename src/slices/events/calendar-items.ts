import type { CalendarItem } from './calendar-feed.ts'
import { publicText } from './public-text.ts'
import type { PublicIntervention } from './public-types.ts'
import { placeInWords } from './public-words.ts'

/**
 * The occasions of an intervention as things in a calendar.
 *
 * @param meetingLinks where meetings on the net are, for those who have a place
 */
export function occasionItems(
  intervention: PublicIntervention,
  url: string,
  meetingLinks: { readonly [occasionId: string]: string } = {},
): readonly CalendarItem[] {
  const { title, lead, occasions } = intervention
  return occasions.map((occasion) => {
    const link = meetingLinks[String(occasion.id)]
    return {
      key: `tillfalle-${occasion.id}`,
      title,
      startsAt: occasion.startsAt,
      endsAt: occasion.endsAt,
      place: link ?? placeInWords(publicText('sv'), occasion),
      about: link ? `${lead}\n${link}` : lead,
      url,
    }
  })
}
