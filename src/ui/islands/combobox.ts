import { askForSuggestions, type Suggestion } from './suggestions.ts'

const waitMilliseconds = 130
const fewestCharacters = 2

export function enhanceComboboxes(): void {
  document.querySelectorAll<HTMLElement>('[data-combobox]').forEach(enhance)
}

/** The listbox pattern of the ARIA practices: focus stays in the field, the marked choice is pointed to. */
function enhance(root: HTMLElement, index: number): void {
  const input = root.querySelector<HTMLInputElement>('input:not([type="hidden"])')
  const chosen = root.querySelector<HTMLInputElement>('input[type="hidden"]')
  if (!input) return
  const ask = askForSuggestions(root.dataset.combobox ?? '', root.dataset.query)
  const list = document.createElement('ul')
  list.className = 'suggestions'
  list.id = `suggestions-${index}`
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', root.dataset.label ?? '')
  const status = document.createElement('span')
  status.className = 'ds-sr-only'
  status.setAttribute('role', 'status')
  root.append(list, status)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)

  let shown: readonly Suggestion[] = []
  let marked = -1
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    list.hidden = true
    marked = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  const mark = (next: number) => {
    marked = next
    ;[...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === marked))
      if (at === marked) item.scrollIntoView({ block: 'nearest' })
    })
    if (marked >= 0) input.setAttribute('aria-activedescendant', `${list.id}-${marked}`)
    else input.removeAttribute('aria-activedescendant')
  }

  const choose = (suggestion: Suggestion) => {
    close()
    if (root.dataset.follow !== undefined && suggestion.href) {
      location.assign(suggestion.href)
      return
    }
    input.value = suggestion.label
    if (chosen) {
      chosen.value = suggestion.id
      chosen.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }

  const show = (suggestions: readonly Suggestion[]) => {
    shown = suggestions
    list.replaceChildren(...suggestions.map((each, at) => itemFor(each, `${list.id}-${at}`)))
    list.hidden = suggestions.length === 0
    input.setAttribute('aria-expanded', String(suggestions.length > 0))
    mark(-1)
    const { none = '', count = '' } = root.dataset
    status.textContent = suggestions.length === 0 ? none : count.replace('{n}', String(suggestions.length))
  }

  const look = async () => {
    const words = input.value.trim()
    if (words.length < fewestCharacters) return close()
    const suggestions = await ask(words)
    if (suggestions && document.activeElement === input) show(suggestions)
  }

  input.addEventListener('input', () => {
    if (chosen) chosen.value = ''
    clearTimeout(timer)
    timer = setTimeout(() => void look(), waitMilliseconds)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    } else if (event.key === 'ArrowDown' && list.hidden) {
      event.preventDefault()
      void look()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && shown.length > 0) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      mark(marked === -1 && step === -1 ? shown.length - 1 : (marked + step + shown.length) % shown.length)
    } else if (event.key === 'Enter' && !list.hidden) {
      const suggestion = shown[marked]
      if (suggestion) {
        event.preventDefault()
        choose(suggestion)
      }
    }
  })
  input.addEventListener('blur', close)
  // The press must not take focus from the field: blur would close the list before the click lands.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null
    const suggestion = item ? shown[[...list.children].indexOf(item)] : undefined
    if (suggestion) choose(suggestion)
  })
}

function itemFor(suggestion: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement('li')
  item.id = id
  item.setAttribute('role', 'option')
  item.append(suggestion.label)
  if (suggestion.detail) {
    const detail = document.createElement('small')
    detail.textContent = suggestion.detail
    item.append(detail)
  }
  return item
}
