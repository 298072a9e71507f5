/** The words of a page's own part as they are read: no markup, no choices of lists, spaces as one. */
export function pageWords(html: string): string {
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<option[^>]*>[^<]*/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
}
