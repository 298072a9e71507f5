import { copyCharts } from './charts.ts'
import { enhanceComboboxes } from './combobox.ts'
import { keepDrafts } from './drafts.ts'
import { focusErrors } from './errors.ts'
import { listenForKeys } from './keyboard.ts'
import { showLiveNotes } from './live-notes.ts'
import { closeMenus } from './menus.ts'
import { showWhatIsAsked } from './shown-when.ts'
import { switchTheme } from './theme.ts'
import { dismissToasts } from './toasts.ts'

// Every page works without these; each one makes a page that already works quicker to use.
focusErrors()
enhanceComboboxes()
listenForKeys()
closeMenus()
switchTheme()
dismissToasts()
keepDrafts()
showWhatIsAsked()
showLiveNotes()
copyCharts()
