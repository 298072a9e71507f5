/** What worked, ready to be repeated: title of the intervention it comes from → its name and texts. */
export const templatePlans: readonly {
  readonly from: string
  readonly name: string
  readonly request: { readonly [key: string]: string }
  readonly mail: { readonly [key: string]: string }
}[] = [
  {
    from: 'Sälj mer i din webbutik',
    name: 'Webbutik, tre träffar över länk',
    request: {
      task: 'Tre träffar om tre timmar över länk, med två veckor emellan. Mellan träffarna arbetar varje företag i sin egen butik och får svar på frågor inom två dagar.',
      qualification:
        'Leverantören har under de senaste tre åren hjälpt minst fem små företag att öka sin försäljning på nätet, och visar två av dem.',
      requirements:
        'Exempel från företag med upp till tio anställda. Material som går att läsa på mobil. En plan per företag efter sista träffen.',
      invoicing: 'En faktura efter sista träffen, med diarienumret.',
    },
    mail: {
      hadNeed:
        'Du har sagt att du vill sälja mer på nätet. Nu ordnar vi tre träffar om just det. Plats för trettio företag.',
      came: 'Tack för att du var med. Här är anteckningarna, och din egen lista att arbeta vidare med. Ring mig när du fastnar.',
      didNotCome: 'Vi saknade dig. Du får materialet ändå, och är välkommen till nästa träff.',
    },
  },
  {
    from: 'Finansieringsdag',
    name: 'Finansieringsdag med bokade samtal',
    request: {},
    mail: {
      hadNeed:
        'Banker, fonder och rådgivare på samma ställe en hel dag. Boka en halvtimme med den du behöver träffa.',
      waiting: 'Alla tider är bokade just nu. Du står först när någon lämnar sin.',
    },
  },
  {
    from: 'Köpa företag',
    name: 'Köpa företag, kvällsträff',
    request: {
      task: 'En kväll om två timmar: att hitta, värdera och finansiera ett litet företag. Ett köp som gick bra och ett som inte blev av, berättade av dem som var med.',
      qualification:
        'Leverantören har medverkat i minst tio ägarskiften i företag med under tjugo anställda.',
    },
    mail: { came: 'Tack för i går. Vill du gå vidare bokar vi en egen timme, bara du och jag.' },
  },
]
