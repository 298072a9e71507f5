import { LinkButton, Page, PageHeading, Table, Unseen } from '../../ui/index.ts'
import type { Attendee } from './certificate-queries.ts'
import type { certificateText } from './certificate-text.ts'

type CertificatesPageProps = {
  readonly t: ReturnType<typeof certificateText>
  readonly intervention: { readonly id: number; readonly title: string }
  readonly attendees: readonly Attendee[]
}

/** Everybody who came, with their certificate. */
export function CertificatesPage({ t, intervention, attendees }: CertificatesPageProps) {
  const own = `/insatser/${intervention.id}`
  return (
    <Page
      title={`${t.certificates}: ${intervention.title}`}
      breadcrumbs={[{ href: own, label: intervention.title }]}
    >
      <PageHeading title={t.certificates} lead={t.certificatesLead} />
      <Table
        caption={t.certificates}
        captionHidden
        rows={attendees}
        empty={<p class="note">{t.nobody}</p>}
        columns={[
          { key: 'person', header: t.person, cell: (row) => row.personName },
          { key: 'company', header: t.company, cell: (row) => row.companyName },
          { key: 'occasions', header: t.occasions, numeric: true, cell: (row) => row.occasions },
          {
            key: 'fetch',
            header: t.certificate,
            cell: (row) => (
              <LinkButton
                href={`${own}/deltagarintyg/${row.personId}/intyg.pdf`}
                variant="secondary"
                size="sm"
                icon="download"
              >
                {t.fetch} <Unseen>{row.personName}</Unseen>
              </LinkButton>
            ),
          },
        ]}
      />
    </Page>
  )
}
