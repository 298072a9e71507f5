import { z } from 'zod'
import { addDays, day, dayOf, parseDay } from '../../kit/day.ts'
import { parseKronor } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { momentInStockholm } from '../../platform/clock/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { idText } from '../../platform/http/index.ts'
import type { PublicPage, PublicPageInput } from './publish-types.ts'

const dayText = z.string().refine((typed) => parseDay(typed) !== null, 'dayWrong')

export const publicPageForm = z.object({
  titleSv: z.string('titleMissing').max(200, 'titleLong'),
  titleEn: z.string().max(200, 'titleLong').optional(),
  leadSv: z.string('leadMissing').max(400, 'leadLong'),
  leadEn: z.string().max(400, 'leadLong').optional(),
  descriptionSv: z.string().max(10_000, 'descriptionLong').optional(),
  descriptionEn: z.string().max(10_000, 'descriptionLong').optional(),
  price: z
    .string()
    .refine(
      (typed) => (parseKronor(typed) ?? -1) >= 0 && (parseKronor(typed) ?? 0) <= 1_000_000_000,
      'priceWrong',
    )
    .transform((typed) => parseKronor(typed) ?? 0)
    .optional(),
  places: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, 'placesWrong')
    .transform(Number)
    .optional(),
  opensOn: dayText.optional(),
  closesOn: dayText.optional(),
  closedGroup: z.literal('ja').optional(),
  contact: idText('contactWrong').optional(),
  version: idText('versionMissing').optional(),
})

export const versionedForm = z.object({ version: idText('versionMissing') })
export const invitationForm = z.object({ madeFor: z.string('madeForMissing').max(200, 'madeForLong') })

/** Registration opens when its first day begins in Sweden, and closes when its last day is over. */
export function readPublicPage(form: z.output<typeof publicPageForm>): PublicPageInput {
  return {
    titleSv: form.titleSv,
    titleEn: form.titleEn ?? null,
    leadSv: form.leadSv,
    leadEn: form.leadEn ?? null,
    descriptionSv: form.descriptionSv ?? '',
    descriptionEn: form.descriptionEn ?? null,
    priceOre: form.price ?? 0,
    places: form.places ?? null,
    opensAt: form.opensOn ? momentInStockholm(form.opensOn, '00:00') : null,
    closesAt: form.closesOn ? momentInStockholm(addDays(day(form.closesOn), 1), '00:00') : null,
    isClosedGroup: form.closedGroup === 'ja',
    contactStaffId: form.contact ?? null,
  }
}

/** What stands in the form when it opens. */
export function writtenPublicPage(page: PublicPage): FormValues {
  return {
    version: String(page.version),
    titleSv: page.titleSv,
    titleEn: page.titleEn ?? '',
    leadSv: page.leadSv,
    leadEn: page.leadEn ?? '',
    descriptionSv: page.descriptionSv,
    descriptionEn: page.descriptionEn ?? '',
    price: page.priceOre === 0 ? '' : formatNumber(page.priceOre / 100, 'sv'),
    places: page.places === null ? '' : String(page.places),
    opensOn: page.opensAt ? dayOf(page.opensAt) : '',
    closesOn: page.closesAt ? dayOf(new Date(page.closesAt.getTime() - 1)) : '',
    closedGroup: page.isClosedGroup ? 'ja' : '',
    contact: page.contactStaffId === null ? '' : String(page.contactStaffId),
  }
}
