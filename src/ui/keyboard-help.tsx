import type { Child } from 'hono/jsx'
import { useFrame, useWords } from './frame.tsx'

/** Opened with `?`; closed by its own form, which needs no script. */
export function KeyboardHelp() {
  const { navigation } = useFrame()
  const words = useWords()
  return (
    <dialog class="ds-dialog" id="tangenter" aria-labelledby="tangenter-rubrik" data-keyboard-help="">
      <h2 class="ds-heading" data-size="xs" id="tangenter-rubrik">
        {words.keyboardHelp}
      </h2>
      <dl class="keys">
        <Line keys={<kbd>/</kbd>} meaning={words.keyboardSearch} />
        <Line keys={<kbd>n</kbd>} meaning={words.keyboardNew} />
        {navigation
          .filter((item) => item.key)
          .map((item) => (
            <Line
              keys={
                <>
                  <kbd>g</kbd> {words.keyboardThen} <kbd>{item.key}</kbd>
                </>
              }
              meaning={item.label}
            />
          ))}
        <Line keys={<kbd>?</kbd>} meaning={words.keyboardShow} />
      </dl>
      <div class="choice">
        <input class="ds-input" type="checkbox" id="tangenter-anvand" checked data-keys-toggle="" />
        <label for="tangenter-anvand">{words.keyboardUse}</label>
      </div>
      <form method="dialog">
        <button class="ds-button" data-variant="secondary" data-size="sm" type="submit" autofocus>
          {words.close}
        </button>
      </form>
    </dialog>
  )
}

function Line({ keys, meaning }: { keys: Child; meaning: string }) {
  return (
    <div>
      <dt>{keys}</dt>
      <dd>{meaning}</dd>
    </div>
  )
}
