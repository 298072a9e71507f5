import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { Button, ConfirmForm, Form, LinkButton, Section, Table } from '../../ui/index.ts'
import { shortDigest } from './canonical.ts'
import { asToken } from './pseudonym-rules.ts'
import type { Standing } from './publication-queries.ts'
import type { Edition, EditionFile, KnownName } from './queries.ts'
import type { EditionWords } from './text.ts'

type Drawn = { readonly t: EditionWords; readonly language: Language }

/** A file's name in the address and on disk. */
export const fileName = (format: string, language: Language | null) =>
  language === null ? `utgava.${format}` : `utgava.${language}.${format}`

export function FilesPart({
  t,
  language,
  edition,
  files,
  mayApprove,
}: Drawn & { edition: Edition; files: readonly EditionFile[]; mayApprove: boolean }) {
  return (
    <Section title={t.files} note={files.length > 0 ? t.filesNote : undefined}>
      {files.length === 0 ? (
        <>
          <p class="prose">{t.filesWait}</p>
          {mayApprove && (
            <Form action={`/utgavor/${edition.id}/filer`}>
              <Button type="submit" variant="secondary">
                {t.makeFiles}
              </Button>
            </Form>
          )}
        </>
      ) : (
        <Table
          caption={t.files}
          captionHidden
          rows={files}
          columns={[
            {
              key: 'file',
              header: t.file,
              cell: (file) => (
                <a href={`/utgavor/${edition.id}/${fileName(file.format, file.language)}`}>
                  {t[file.format]}
                  {file.language && `, ${t[file.language]}`}
                </a>
              ),
            },
            {
              key: 'size',
              header: t.sizeBytes,
              numeric: true,
              cell: (file) => `${formatNumber(Math.ceil(file.sizeBytes / 1000), language)} kB`,
            },
            { key: 'digest', header: t.digest, cell: (file) => <code>{shortDigest(file.digest)}</code> },
          ]}
        />
      )}
    </Section>
  )
}

/** Whether everybody may read the edition, and the way to change that for whoever approves it. */
export function PublicPart({
  t,
  edition,
  mayApprove,
  standing,
}: Drawn & { edition: Edition; mayApprove: boolean; standing: Standing | undefined }) {
  const open = `/oppna-data/rapporter/${edition.id}`
  const stands = standing?.editionId === edition.id
  if (!standing && !mayApprove) return null
  return (
    <Section title={t.openReport}>
      <p class="prose">
        {standing ? (
          <>
            {stands ? t.openStands : t.otherStands(standing.number)}{' '}
            <a href={`/oppna-data/rapporter/${standing.editionId}`}>{t.openRead}</a>
          </>
        ) : (
          t.openNot
        )}
      </p>
      {mayApprove && (!standing || stands) && (
        <LinkButton href={`${open}/publicering`} variant="secondary">
          {stands ? t.openWithdraw : t.openPublish}
        </LinkButton>
      )}
    </Section>
  )
}

export function NamesPart({
  t,
  edition,
  names,
  mayApprove,
}: Drawn & { edition: Edition; names: readonly KnownName[]; mayApprove: boolean }) {
  return (
    <Section title={t.names} note={t.namesNote} id="namn">
      <Table
        caption={t.names}
        captionHidden
        rows={names}
        columns={[
          { key: 'sign', header: t.sign, cell: (one) => asToken(one.pseudonym) },
          { key: 'name', header: t.standsFor, cell: (one) => one.name ?? <em>{t.erased}</em> },
          ...(mayApprove
            ? [
                {
                  key: 'erase',
                  header: t.erase,
                  cell: (one: KnownName) =>
                    one.name !== null && (
                      <ConfirmForm
                        act={t.erase}
                        consequence={`${one.name}: ${t.eraseWhat}`}
                        action={`/utgavor/${edition.id}/namn/${one.pseudonym}/radering`}
                      />
                    ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
