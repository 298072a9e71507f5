import type { Language } from '../../kit/language.ts'
import { Card, Section, Stack, Tag, Written } from '../../ui/index.ts'
import { figureInWords, findDefinition } from '../figures/index.ts'
import type { TemplateWords } from './template-text.ts'
import type { Sentence, TemplateSection } from './types.ts'

type Props = { readonly t: TemplateWords; readonly language: Language; readonly section: TemplateSection }

/** A section of a template as whoever only reads it sees it: the help, what the records put in, and the sentences of the draft. */
export function TemplateSectionRead({ t, language, section }: Props) {
  const swedish = language === 'sv'
  const guidance = swedish ? section.guidanceSv : section.guidanceEn
  const names = t as unknown as { readonly [name: string]: string }
  return (
    <>
      {section.required && <Tag>{t.must}</Tag>}
      {guidance && (
        <Section title={swedish ? t.guidanceSv : t.guidanceEn}>
          <p>{guidance}</p>
        </Section>
      )}
      {section.blocks.length > 0 && (
        <Section title={t.blocks}>
          <ul class="prose">
            {section.blocks.map((name) => (
              <li>{names[name] ?? name}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.sentences}>
        {section.sentences.length === 0 && <p>{t.noSentences}</p>}
        <Stack>
          {section.sentences.map((sentence, nth) => (
            <Card title={`${nth + 1}`} level={3}>
              <Written>{swedish ? sentence.bodySv : sentence.bodyEn || '–'}</Written>
              <Condition {...{ t, language, sentence }} />
            </Card>
          ))}
        </Stack>
      </Section>
    </>
  )
}

function Condition({ t, language, sentence }: Omit<Props, 'section'> & { readonly sentence: Sentence }) {
  const { onlyIf, onlyAbove, newParagraph } = sentence
  const condition =
    onlyIf &&
    `${t.onlyIf}: ${findDefinition(onlyIf) ? figureInWords(onlyIf, language).name : `[[${onlyIf}]]`}${onlyAbove > 0 ? ` ${t.above} ${onlyAbove}` : ''}`
  const words = [condition, newParagraph && t.newParagraph].filter(Boolean).join('. ')
  return words === '' ? null : <p class="note">{words}</p>
}
