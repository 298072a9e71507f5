import type { Child } from 'hono/jsx'
import { type NavigationItem, useFrame, useWords } from './frame.tsx'
import { Icon } from './icon.tsx'

export function Header() {
  const frame = useFrame()
  const words = useWords()
  const hasNavigation = frame.navigation.length > 0
  return (
    <header class="header">
      <div class="header-bar">
        <div class="header-inner">
          <a class="product" href="/">
            <Mountain />
            {frame.productName}
          </a>
          {frame.account && <HeaderSearch />}
          <div class="header-tools">
            <ThemeSwitch />
            <LanguageSwitch />
            {frame.account ? <AccountMenu /> : <SignInLink />}
          </div>
          {hasNavigation && (
            <details class="nav-phone">
              <summary>
                <Icon name="menu" />
                {words.menu}
              </summary>
              <nav aria-label={words.mainNavigation}>
                <NavigationList items={frame.navigation} />
              </nav>
            </details>
          )}
        </div>
      </div>
      {hasNavigation && (
        <div class="nav-row">
          <nav class="nav-wide" aria-label={words.mainNavigation}>
            <NavigationList items={frame.navigation} />
          </nav>
        </div>
      )}
    </header>
  )
}

function NavigationList({ items }: { items: readonly NavigationItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined} data-go={item.key}>
            {item.icon && <Icon name={item.icon} />}
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function HeaderSearch() {
  const words = useWords()
  return (
    <form class="header-search" action="/sok" method="get" role="search">
      <label class="ds-sr-only" for="sok">
        {words.search}
      </label>
      <div
        class="combobox"
        data-combobox="allt"
        data-follow=""
        data-none={words.noSuggestions}
        data-count={words.suggestionCount}
        data-label={words.suggestions}
      >
        <Icon name="search" />
        <input
          class="ds-input"
          id="sok"
          name="q"
          type="search"
          placeholder={words.searchHint}
          autocomplete="off"
          spellcheck={false}
          data-search=""
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
    </form>
  )
}

function LanguageSwitch() {
  const frame = useFrame()
  const words = useWords()
  const other = frame.language === 'sv' ? 'en' : 'sv'
  return (
    <form action="/sprak" method="post">
      <input type="hidden" name="tillbaka" value={frame.path} />
      <button class="tool" type="submit" name="sprak" value={other} lang={other}>
        {words.otherLanguage}
      </button>
    </form>
  )
}

/** Three choices as one form; the script makes the change at once and the cookie is set by the server. */
function ThemeSwitch() {
  const frame = useFrame()
  const words = useWords()
  const choices = [
    { value: 'auto', label: words.themeAuto },
    { value: 'light', label: words.themeLight },
    { value: 'dark', label: words.themeDark },
  ]
  return (
    <Menu icon="theme" label={words.theme}>
      <form action="/farger" method="post" data-theme="">
        <input type="hidden" name="tillbaka" value={frame.path} />
        {choices.map(({ value, label }) => (
          <button
            type="submit"
            name="farger"
            value={value}
            aria-pressed={value === (frame.colorScheme ?? 'auto') ? 'true' : 'false'}
          >
            {label}
          </button>
        ))}
      </form>
    </Menu>
  )
}

type MenuProps = { icon: 'theme' | 'account'; label: string; shown?: string | undefined; children: Child }

function Menu({ icon, label, shown, children }: MenuProps) {
  return (
    <details class="menu" data-menu="">
      <summary class="tool">
        <Icon name={icon} />
        {shown ? (
          <>
            <span class="ds-sr-only">{label}: </span>
            <span class="menu-name">{shown}</span>
          </>
        ) : (
          <span class="ds-sr-only">{label}</span>
        )}
      </summary>
      <div class="menu-box">{children}</div>
    </details>
  )
}

function AccountMenu() {
  const { account } = useFrame()
  const words = useWords()
  if (!account) return null
  return (
    <Menu icon="account" label={words.account} shown={account.name}>
      <p class="menu-title">{account.name}</p>
      {account.email && <p class="note">{account.email}</p>}
      <ul class="menu-roles">
        {account.roles.map((role) => (
          <li>{role}</li>
        ))}
      </ul>
      {account.links?.map((link) => (
        <a class="menu-link" href={link.href}>
          {link.label}
        </a>
      ))}
      <form action="/logga-ut" method="post">
        <button type="submit">
          <Icon name="signOut" />
          {words.signOut}
        </button>
      </form>
    </Menu>
  )
}

function SignInLink() {
  const { signInHref } = useFrame()
  const words = useWords()
  if (!signInHref) return null
  return (
    <a class="ds-button" data-variant="secondary" data-size="sm" href={signInHref}>
      {words.signIn}
    </a>
  )
}

/** Two fells and their snow: the product's mark. */
function Mountain() {
  return (
    <svg
      class="mark-mountain"
      viewBox="0 0 32 24"
      width="32"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path class="mark-fell" d="M1 22 11 6l5 8 4-6 11 14z" />
      <path class="mark-snow" d="m11 6-3.6 5.8 2.2-1 1.6 1.6 1.8-1.9 1 .8z" />
    </svg>
  )
}
