import type { Focus } from './plan.ts'
import type { Dice } from './random.ts'

const about: Readonly<Record<Focus, readonly string[]>> = {
  L: [
    'Vill sälja på nätet men vet inte var de ska börja. Tipsade om kursen i webbhandel.',
    'Har kunder inom fem mil och vill nå längre. Gick igenom vad frakten kostar.',
    'Funderar på engelska på webbplatsen inför vintersäsongen.',
    'Bilderna är bra, beställningen krånglig. Ska prova en enklare kassa.',
  ],
  O: [
    'Vill lämna över inom fem år. Barnen är inte intresserade; en anställd kan vara det.',
    'Söker någon att ta över. Gick igenom vad som behövs för en värdering.',
    'Funderar på att köpa grannföretaget. Behöver hjälp att läsa bokslutet.',
    'Första samtalet i familjen är taget. Nästa steg är att träffa redovisningsbyrån tillsammans.',
  ],
  C: [
    'Behöver en maskin till men banken vill se en plan. Vi skriver den tillsammans.',
    'Undrar vilka lån och stöd som finns. Gick igenom de vanligaste.',
    'Likviditeten är ansträngd under våren, inga stora sorger i övrigt.',
    'Ansökan är inskickad. Väntar svar om några veckor.',
  ],
  K: [
    'Tappade de flesta bokningarna i mars. Gick igenom vilka stöd som kan sökas.',
    'Hjälpte till att räkna på korttidsarbete. Vill inte säga upp någon.',
    'Orolig för hösten. Behöver en budget som tål en stängd månad.',
  ],
  S: [
    'Hittar ingen att anställa. Vill veta hur andra gör för att synas.',
    'Två går i pension nästa år. Kunskapen sitter i huvudet på dem.',
    'Vill ta emot praktikanter från gymnasiet.',
  ],
  I: [
    'Har en idé om en egen produkt. Vill prova den på några kunder först.',
    'Undrar om idén kan skyddas och vad det kostar.',
  ],
  H: [
    'Kunderna frågar efter miljöarbete. Vill veta var man börjar.',
    'Räknar på solceller och på att byta ut två bilar.',
  ],
}

const general = [
  'Första mötet. Berättade om projektet och lyssnade.',
  'Avstämning. Det rullar på, inget särskilt behov just nu.',
  'Vill komma tillbaka efter semestern.',
]

export function noteFor(letter: Focus | null, chance: Dice): string {
  return chance.pick(letter === null ? general : about[letter])
}
