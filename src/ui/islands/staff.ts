import { dragCards } from './board.ts'
import { insertAtCaret } from './insert-picker.ts'
import { showLivePreviews } from './live-preview.ts'
import { refreshProgress } from './refresh.ts'

// Beside main.ts on the pages of those who are signed in: a visitor's page, which is to be light, has none of these.
insertAtCaret()
showLivePreviews()
dragCards()
refreshProgress()
