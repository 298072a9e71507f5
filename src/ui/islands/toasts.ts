/** Adds the button that closes a toast. It never goes away by itself: a slow reader loses nothing. */
export function dismissToasts(): void {
  const region = document.querySelector<HTMLElement>('[data-toasts]')
  const toast = region?.firstElementChild
  if (!region || !toast) return
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '×'
  button.setAttribute('aria-label', region.dataset.close ?? '')
  button.addEventListener('click', () => toast.remove())
  toast.append(button)
}
