import { languageOfMachine } from '../machine-language.ts'
import { text } from './text.ts'

export const words = text(languageOfMachine())

/** What the person who starts the program must do something about; its message is shown as it is, without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}
