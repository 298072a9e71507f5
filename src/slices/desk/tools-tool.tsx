import type { Child } from 'hono/jsx'
import type { Fact } from '../../ui/index.ts'
import type { ToolForm } from './tools-forms.ts'

/** What a tool answers, in the order it is read. */
export interface ToolAnswer {
  readonly tone: 'info' | 'success' | 'attention' | 'danger'
  /** The answer in a sentence. */
  readonly title: string
  readonly about?: string | undefined
  readonly warnings?: readonly string[]
  /** How it was reckoned, beside the source. */
  readonly note?: string | undefined
  /** Tables with the rows behind the answer. */
  readonly tables?: Child
  readonly steps: readonly Fact[]
  /** Act and article, in the reader's language. */
  readonly source: string
  readonly ruleVersion: string
}

export interface ToolDrawing {
  readonly fields: Child
  /** Null until something is asked, and when a field is wrong. */
  readonly answer: ToolAnswer | null
}

/** One page under /verktyg. */
export interface Tool {
  readonly path: string
  readonly under: 'aid' | 'size' | 'money'
  readonly title: { readonly sv: string; readonly en: string }
  readonly lead: { readonly sv: string; readonly en: string }
  /** `post` where what is written must not stand in the address. */
  readonly method?: 'post'
  readonly startRows?: number
  readonly mostRows?: number
  readonly draw: (form: ToolForm, today: string) => ToolDrawing
}
