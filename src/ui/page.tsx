import type { Child } from 'hono/jsx'
import { EuSupport } from './eu-emblem.tsx'
import { useFrame, useWords } from './frame.tsx'
import { Header } from './header.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { OutboxNote } from './outbox.tsx'
import { ToastRegion } from './toast.tsx'
import { Breadcrumbs, type Crumb } from './way.tsx'

type PageProps = {
  /** What the page is about; the browser tab says "title – product". */
  readonly title: string
  readonly description?: string | undefined
  readonly breadcrumbs?: readonly Crumb[] | undefined
  /** `wide` for boards and large tables, `narrow` for forms and running text. */
  readonly width?: 'wide' | 'normal' | 'narrow' | undefined
  /** Generous on pages for the public, compact inside. */
  readonly density?: 'compact' | 'generous' | undefined
  /** Further elements for the head, such as an alternate feed. */
  readonly head?: Child
  readonly children: Child
}

export function Page(props: PageProps) {
  const {
    title,
    description,
    breadcrumbs = [],
    width = 'normal',
    density = 'compact',
    head,
    children,
  } = props
  const frame = useFrame()
  const words = useWords()
  return (
    <html
      lang={frame.language}
      data-color-scheme={frame.colorScheme ?? 'auto'}
      data-typeface={frame.ownTypeface ? 'own' : undefined}
      data-staff={frame.account?.key}
      data-keep-pages={
        frame.offlinePages && frame.offlinePages.length > 0 ? JSON.stringify(frame.offlinePages) : undefined
      }
      data-size={density === 'compact' ? 'sm' : 'md'}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={frame.colorScheme ?? 'light dark'} />
        <title>{`${title} – ${frame.productName}`}</title>
        {description && <meta name="description" content={description} />}
        {(frame.ownTypeface ? [] : frame.assets.fonts).map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={(frame.ownTypeface && frame.assets.publicCss) || frame.assets.css} />
        <script type="module" src={frame.assets.script}></script>
        {frame.account &&
          [frame.assets.staffScript, frame.assets.offlineScript].map(
            (script) => script && <script type="module" src={script}></script>,
          )}
        {frame.assets.icon && <link rel="icon" type="image/svg+xml" href={frame.assets.icon} />}
        {head}
      </head>
      <body class={`density-${density}`}>
        <a class="skip-link" href="#innehall">
          {words.skipToContent}
        </a>
        <Header />
        <div class={`shell shell-${width}`}>
          {frame.account && <OutboxNote />}
          <Breadcrumbs items={breadcrumbs} />
          <main id="innehall" tabindex={-1}>
            {frame.programmePeriod && <EuSupport period={frame.programmePeriod} />}
            {children}
          </main>
        </div>
        <Footer />
        <ToastRegion />
        <KeyboardHelp />
      </body>
    </html>
  )
}

function Footer() {
  const frame = useFrame()
  const words = useWords()
  return (
    <footer class="footer" aria-label={words.footer}>
      <div class="footer-inner">
        {frame.emblem && <p>{frame.emblem}</p>}
        {frame.account && (
          <button class="footer-help" type="button" data-open-help="" hidden>
            {words.keyboardHelp} <kbd>?</kbd>
          </button>
        )}
        {frame.footerLinks && frame.footerLinks.length > 0 && (
          <ul>
            {frame.footerLinks.map((link) => (
              <li>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
