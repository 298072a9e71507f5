import { type Child, createContext, useContext } from 'hono/jsx'
import type { Language } from '../kit/language.ts'
import type { TakenChart } from './chart-file.ts'
import type { ProgrammePeriod } from './eu-emblem.tsx'
import type { IconName } from './icon.tsx'
import { text } from './text.ts'

export type NavigationItem = {
  readonly href: string
  readonly label: string
  readonly icon?: IconName | undefined
  readonly current?: boolean | undefined
  /** Letter pressed after `g` to go there. */
  readonly key?: string | undefined
}

/** A page that opens without a connection, and the address it is shown at besides its own. */
export type OfflinePage = { readonly path: string; readonly standsInFor?: string | undefined }

export type Account = {
  /** Tells one person's things on a shared device from another's. */
  readonly key?: string | undefined
  readonly name: string
  readonly email?: string | undefined
  /** Each role in words, with its place: "Affärscoach, Malå". */
  readonly roles: readonly string[]
  readonly links?: readonly { readonly href: string; readonly label: string }[] | undefined
}

export type Toast = { readonly text: string; readonly tone?: 'success' | 'info' | 'attention' | 'danger' }

export type Assets = {
  readonly css: string
  /** For visitors and link holders: the part of it that their pages use. */
  readonly publicCss?: string | undefined
  readonly script: string
  readonly staffScript?: string | undefined
  readonly offlineScript?: string | undefined
  readonly fonts: readonly string[]
  readonly icon?: string | undefined
}

export type ColorScheme = 'light' | 'dark'

/** What surrounds every page of one request; `platform/http` fills it in once, pages never do. */
export type Frame = {
  readonly language: Language
  readonly productName: string
  /** Path with query of this page: where the language and theme switches come back to. */
  readonly path: string
  readonly navigation: readonly NavigationItem[]
  readonly account: Account | null
  readonly signInHref?: string | undefined
  readonly offlinePages?: readonly OfflinePage[] | undefined
  readonly toast?: Toast | null | undefined
  /** Small text beside the footer's links, such as who finances the service. */
  readonly emblem?: string | undefined
  /** The programme whose money pays for what the page is about: its emblem stands at the top. */
  readonly programmePeriod?: ProgrammePeriod | null | undefined
  readonly footerLinks?: readonly { readonly href: string; readonly label: string }[] | undefined
  readonly assets: Assets
  /** On pages for the public: the device's own typeface, nothing more to fetch. */
  readonly ownTypeface?: boolean | undefined
  /** The saved choice; null follows the device. */
  readonly colorScheme: ColorScheme | null
  /** The day, as it is written under a chart that leaves the page. */
  readonly today?: string | undefined
  /** The page can be asked for its charts' files (`?diagram=…`). */
  readonly chartFiles?: boolean | undefined
  /** Told of every chart as it is drawn, by the name of its files. */
  readonly takeChart?: ((key: string, take: () => TakenChart) => void) | undefined
}

export const plainFrame: Frame = {
  language: 'sv',
  productName: 'NiMR',
  path: '/',
  navigation: [],
  account: null,
  assets: { css: '', script: '', fonts: [] },
  colorScheme: null,
}

const FrameContext = createContext<Frame>(plainFrame)

export const useFrame = (): Frame => useContext(FrameContext)

/** The frame's own words in the language of the request, so that no component needs a language handed down. */
export const useWords = () => text(useFrame().language)

/**
 * Draws a page inside its frame to a complete HTML document.
 * The page is synchronous: everything it shows is fetched before it is drawn.
 */
export function renderPage(frame: Frame, page: Child): string {
  const drawn = <FrameContext.Provider value={frame}>{page}</FrameContext.Provider>
  return `<!doctype html>${drawn}`
}

/** Draws a part of a page (for a test, or an answer to an island) without doctype. */
export function renderPart(frame: Frame, part: Child): string {
  return `${<FrameContext.Provider value={frame}>{part}</FrameContext.Provider>}`
}
