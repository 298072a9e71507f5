/** The header's menus close on Escape, on a click elsewhere and when another one is opened. */
export function closeMenus(): void {
  const menus = [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu], details.nav-phone')]
  document.addEventListener('click', (event) => {
    for (const menu of menus) {
      if (menu.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of menus.filter(({ open }) => open)) {
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}
