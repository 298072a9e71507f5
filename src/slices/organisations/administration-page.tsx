import type { Language } from '../../kit/language.ts'
import { Card, Grid, Page, PageHeading } from '../../ui/index.ts'
import { resourceText } from './resource-text.ts'
import { text } from './text.ts'
import { topicText } from './topic-text.ts'

export function AdministrationPage({ language }: { language: Language }) {
  const t = text(language)
  const parts = [
    { href: '/administration/personer', title: t.people, about: t.peopleLead },
    { href: '/kommuner', title: t.municipalities, about: t.inhabitants },
    { href: '/organisationer', title: t.organisations, about: t.organisationsLead },
    { href: '/projekt', title: t.projects, about: t.rulesNote },
    { href: '/administration/webbplats', title: t.publicPages, about: t.publicPagesLead },
    { href: '/amnen', title: topicText(language).topics, about: topicText(language).topicsLead },
    {
      href: '/resurskommuner',
      title: resourceText(language).resources,
      about: resourceText(language).resourcesLead,
    },
  ]
  return (
    <Page title={t.administration}>
      <PageHeading title={t.administration} lead={t.administrationLead} />
      <Grid>
        {parts.map(({ href, title, about }) => (
          <Card title={title} href={href}>
            <p>{about}</p>
          </Card>
        ))}
      </Grid>
    </Page>
  )
}
