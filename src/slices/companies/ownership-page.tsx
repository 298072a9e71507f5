import type { Language } from '../../kit/language.ts'
import { EmptyState, Item, ItemList, LinkButton, Page, PageHeading, Section, Stack } from '../../ui/index.ts'
import { EventsPart } from './event-part.tsx'
import { groupPageText } from './group-page-text.ts'
import { groundInWords } from './group-words.ts'
import { HoldingTable } from './holding-table.tsx'
import { ControlsPart, FiguresPart, MarketsPart } from './ownership-other-parts.tsx'
import { OwnershipPicture } from './ownership-picture.tsx'
import { ownershipText } from './ownership-text.ts'
import type { OwnershipView } from './ownership-view.ts'
import { SizePart } from './size-part.tsx'

/** A company's owners and group: the drawing, who owns what, how its size is counted, and what is one undertaking. */
export function OwnershipPage({ language, view }: { language: Language; view: OwnershipView }) {
  const t = ownershipText(language)
  const { company, ownership, size, on } = view
  const { nodeId, holders } = ownership
  const graph = size?.graph
  return (
    <Page
      title={t.titleOf(company.name)}
      breadcrumbs={[
        { href: '/foretag', label: t.companies },
        { href: `/foretag/${company.id}`, label: company.name },
      ]}
    >
      <PageHeading
        title={t.titleOf(company.name)}
        lead={t.lead}
        actions={
          company.isOwn && (
            <>
              <LinkButton href={`/foretag/${company.id}/agare/nytt?som=agare`} icon="add" main>
                {t.addOwner}
              </LinkButton>
              <LinkButton href={`/foretag/${company.id}/agare/nytt?som=agd`} variant="secondary" icon="add">
                {t.addOwned}
              </LinkButton>
              <LinkButton href={`/foretag/${company.id}/agaruppgifter`} variant="secondary" icon="survey">
                {t.askCompany}
              </LinkButton>
            </>
          )
        }
      />
      <Stack gap="lg">
        {nodeId === null && <EmptyState title={t.nothingKnown} text={t.nothingKnownHint} icon="company" />}
        {graph && graph.input.graph.nodes.length > 1 && (
          <OwnershipPicture
            language={language}
            companyName={company.name}
            subject={graph.input.subject}
            graph={graph.input.graph}
            holders={holders}
            relations={graph.group.relations}
          />
        )}
        <HoldingTables language={language} view={view} />
        <SizePart
          language={language}
          companyId={company.id}
          isPublic={company.ownership === 'public'}
          size={size}
          on={on}
          holders={holders}
        />
        <UndertakingPart language={language} view={view} />
        <ControlsPart language={language} view={view} />
        <MarketsPart language={language} view={view} />
        <FiguresPart language={language} view={view} />
        <EventsPart language={language} company={company} events={view.events} />
      </Stack>
    </Page>
  )
}

function HoldingTables({ language, view }: { language: Language; view: OwnershipView }) {
  const t = ownershipText(language)
  const { nodeId, holdings } = view.ownership
  if (nodeId === null) return null
  const living = holdings.filter(({ endedOn }) => endedOn === null || endedOn > view.on)
  const ended = holdings.filter((holding) => !living.includes(holding))
  const others = living.filter(({ ownerId, ownedId }) => ownerId !== nodeId && ownedId !== nodeId)
  return (
    <>
      <HoldingTable
        {...{ language, view }}
        title={t.owners}
        rows={living.filter(({ ownedId }) => ownedId === nodeId)}
        sums
      />
      <HoldingTable
        {...{ language, view }}
        title={t.owned}
        none={t.ownsNothing}
        rows={living.filter(({ ownerId }) => ownerId === nodeId)}
      />
      {others.length > 0 && <HoldingTable {...{ language, view }} title={t.others} rows={others} />}
      {ended.length > 0 && <HoldingTable {...{ language, view }} title={t.ended} rows={ended} />}
    </>
  )
}

function UndertakingPart({ language, view }: { language: Language; view: OwnershipView }) {
  const t = groupPageText(language)
  const others = view.undertaking.members.filter(({ because }) => because !== null)
  return (
    <Section title={t.undertaking} note={t.undertakingNote} id="ett-foretag">
      {others.length === 0 ? (
        <p class="note">{t.undertakingAlone}</p>
      ) : (
        <ItemList label={t.undertaking}>
          <Item>
            <strong>{view.company.name}</strong>
          </Item>
          {others.map(({ companyId, name, because }) => (
            <Item>
              <div>
                {companyId === null ? name : <a href={`/foretag/${companyId}/agare`}>{name}</a>}{' '}
                <span class="note">
                  {[
                    because && groundInWords(because.ground, because.percent, null, language),
                    companyId === null && t.outsideRegister,
                  ]
                    .filter((part) => typeof part === 'string')
                    .join(', ')}
                </span>
              </div>
            </Item>
          ))}
        </ItemList>
      )}
      <p class="note">{t.ruleVersion(view.undertaking.ruleVersion)}</p>
    </Section>
  )
}
