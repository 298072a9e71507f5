import type { Language } from '../../kit/language.ts'
import { Tabs } from '../../ui/index.ts'
import { resourceText } from './resource-text.ts'
import { timeText } from './time-text.ts'
import { topicText } from './topic-text.ts'

type StaffTabsProps = {
  readonly language: Language
  readonly current: 'staff' | 'topics' | 'resources'
}

/** The three pages about who can do what for the others. */
export function StaffTabs({ language, current }: StaffTabsProps) {
  const t = timeText(language)
  return (
    <Tabs
      label={t.views}
      items={[
        { href: '/medarbetare', label: t.staff, current: current === 'staff' },
        { href: '/amnen', label: topicText(language).topics, current: current === 'topics' },
        {
          href: '/resurskommuner',
          label: resourceText(language).resources,
          current: current === 'resources',
        },
      ]}
    />
  )
}
