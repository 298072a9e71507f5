/** What a colour means. Attention is cloudberry, danger lingonberry; colour never stands alone without words. */
export type Tone = 'neutral' | 'success' | 'attention' | 'danger' | 'info' | 'accent'

/** The design system's name of each tone's colour. */
export const colorOf = {
  neutral: 'neutral',
  success: 'success',
  attention: 'warning',
  danger: 'danger',
  info: 'info',
  accent: 'accent',
} as const satisfies { readonly [tone in Tone]: string }
