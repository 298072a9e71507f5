/** Who does what on the way of the money, and what passes. The day is one on which grants are entered in the central register. */
export const now = new Date('2026-09-15T08:00:00Z')
export const economist = 'Solveig Öremark'
export const heads = { mala: 'Staffan Björkemyr', sorsele: 'Roger Laisved' }
export const manager = 'Birger Almsele'

/** The intervention whose cost key waits for two heads, and the one that gathers companies. */
export const shared = 'Öva på det oväntade'
export const gathering = 'Första medarbetaren'

export const cost = {
  what: 'Övningsledare, förmiddagen',
  kronor: '20 000,50',
  invoice: 'B-7781',
  on: '2026-05-12',
}

export const ledger = (text: string) =>
  Buffer.from(`#FLAGGA 0
#SIETYP 4
#RAR 0 20260101 20261231
#KONTO 5800 "Resor"
#VER L 901 20260421 "${text}"
{
#TRANS 1930 {} -640.00
#TRANS 5800 {6 "P77"} 640.00
}
`)

/** A page of one line, as an invoice or a receipt. */
export const paper = (line: string) =>
  Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length ${line.length + 31}>>stream
BT /F 12 Tf 10 50 Td (${line}) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF
`)
