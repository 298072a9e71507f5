import type { Language } from '../../kit/language.ts'
import { Alert, ConfirmForm, EmptyState, ErrorSummary, Table } from '../../ui/index.ts'
import { ChoiceFrame, pathOf } from './choice-frame.tsx'
import type { ChoiceRights } from './choice-queries.ts'
import type { ChoiceWords } from './choice-text.ts'
import type { DecisionWords } from './decision-text.ts'
import { momentInWords, nameAndNumber } from './document-parts.ts'
import type { PurchaseFacts } from './document-types.ts'
import type { LetterToSend } from './letter-commands.ts'
import { letterTitle } from './letter-document.ts'
import { PaperLink } from './paper-links.tsx'

type LetterPageProps = {
  readonly t: ChoiceWords
  readonly d: DecisionWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly rights: ChoiceRights
  readonly letters: readonly LetterToSend[]
  readonly errors: { readonly [field: string]: string }
}

export function LetterPage({ t, d, language, facts, rights, letters, errors }: LetterPageProps) {
  const waiting = letters.filter(({ sentAt }) => sentAt === null)
  const { award } = facts
  return (
    <ChoiceFrame t={t} facts={facts} part="besked" title={d.lettersTitle} lead={d.lettersLead}>
      <ErrorSummary errors={errors} />
      {award === null ? (
        <EmptyState title={d.noAwardYet} />
      ) : !rights.compares ? (
        <Alert tone="info">{d.lettersNotYours}</Alert>
      ) : letters.length === 0 ? (
        <EmptyState title={d.nobodyToTell} />
      ) : (
        <>
          <Table
            caption={d.lettersTitle}
            captionHidden
            rows={letters}
            columns={[
              { key: 'supplier', header: d.supplier, cell: ({ bid }) => nameAndNumber(bid.supplier) },
              { key: 'letter', header: d.letter, cell: ({ bid }) => letterTitle(award, bid, language) },
              ...(rights.notifies
                ? [{ key: 'to', header: d.address, cell: ({ email }: LetterToSend) => email ?? d.noAddress }]
                : []),
              {
                key: 'state',
                header: d.state,
                cell: ({ sentAt }) => (sentAt ? d.sentAt(momentInWords(sentAt, language) ?? '') : d.notSent),
              },
              {
                key: 'paper',
                header: d.papers,
                cell: ({ bid }) => (
                  <PaperLink
                    facts={facts}
                    name={`besked-${bid.id}`}
                    label={`${d.letter} ${bid.supplier.name}`}
                  />
                ),
              },
            ]}
          />
          {rights.notifies && waiting.length > 0 ? (
            <ConfirmForm
              act={d.sendLetters}
              tone="accent"
              consequence={d.sendConsequence(waiting.length)}
              action={`${pathOf(facts)}/besked`}
            />
          ) : (
            waiting.length > 0 && <Alert tone="info">{d.lettersNotYours}</Alert>
          )}
        </>
      )}
    </ChoiceFrame>
  )
}
