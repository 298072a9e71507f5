import { defineText } from '../../kit/language.ts'

/** Usual terms that a new request begins with; the task force changes them as it likes. Requests are written in Swedish. */
export const requestText = defineText({
  qualification: {
    sv: 'Leverantören ska ha F-skatt. Bifoga cv för den som utför uppdraget och två referenser från liknande uppdrag.',
    en: 'The supplier must have F-tax. Enclose the CV of whoever does the task and two references from similar tasks.',
  },
  contractTerms: {
    sv: 'Priset är fast. Uppdraget betalas i efterskott när det är utfört. Beställaren får avboka utan kostnad fram till 14 dagar före ett tillfälle.',
    en: 'The price is fixed. The task is paid in arrears when it is done. The buyer may cancel free of charge until 14 days before an occasion.',
  },
  privacyTerms: {
    sv: 'Deltagarnas uppgifter får bara användas för uppdraget och raderas när det är slut. Det som kommer fram om företagen får inte föras vidare. Anbud är sekretessbelagda tills beslut har fattats och är därefter allmänna handlingar.',
    en: "Participants' details may be used for the task alone and are deleted when it ends. What is learnt about the companies may not be passed on. Bids are secret until a decision has been made and public documents after that.",
  },
  invoicing: {
    sv: 'Elektronisk faktura till köparen, med diarienumret som referens. Betalning inom 30 dagar.',
    en: 'Electronic invoice to the buyer, with the diary number as reference. Payment within 30 days.',
  },
})
