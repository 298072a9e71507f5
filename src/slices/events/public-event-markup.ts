import type { PublicIntervention, PublicOccasion } from './public-types.ts'

type Place = { readonly '@type': string; readonly [key: string]: unknown }

/**
 * The occasions of an intervention in the words of schema.org, for search engines: JSON to be put in a page's head.
 *
 * @param url where the page is, with the site's own address
 * @source https://schema.org/Event, checked 2026-11-23
 */
export function eventMarkup(intervention: PublicIntervention, url: string): string {
  const { title, lead, priceOre, places, taken, leadMunicipality } = intervention
  const events = intervention.occasions.map((occasion) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    description: lead,
    url,
    startDate: occasion.startsAt.toISOString(),
    endDate: occasion.endsAt.toISOString(),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: `https://schema.org/${attendanceMode(occasion)}`,
    location: location(occasion, url),
    organizer: { '@type': 'Organization', name: `${leadMunicipality}, NiMR` },
    ...(places !== null && { maximumAttendeeCapacity: places }),
    offers: {
      '@type': 'Offer',
      url,
      price: (priceOre / 100).toFixed(2),
      priceCurrency: 'SEK',
      availability: `https://schema.org/${places !== null && taken >= places ? 'SoldOut' : 'InStock'}`,
    },
  }))
  // Inside a script element nothing is an entity: only this keeps a title from ending it.
  return JSON.stringify(events).replaceAll('<', '\\u003c')
}

const isOnSite = ({ place, venue }: PublicOccasion) => place !== null || venue !== null

function attendanceMode(occasion: PublicOccasion): string {
  if (!isOnSite(occasion)) return 'OnlineEventAttendanceMode'
  return occasion.isOnline ? 'MixedEventAttendanceMode' : 'OfflineEventAttendanceMode'
}

// The meeting's own link is for those who registered; to everybody else the place on the net is this page.
function location(occasion: PublicOccasion, url: string): Place | readonly Place[] {
  const { place, venue } = occasion
  const online = { '@type': 'VirtualLocation', url }
  if (!isOnSite(occasion)) return online
  const address = [venue, place].filter((part) => part !== null).join(', ')
  const onSite = { '@type': 'Place', name: venue ?? place, address: `${address}, Sverige` }
  return occasion.isOnline ? [onSite, online] : onSite
}
