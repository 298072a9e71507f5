import { useWords } from './frame.tsx'

/** Hidden fields of a form without sign-in: when it was opened, and a field that only programs fill in. */
export function VisitorFields({ stamp }: { stamp: string }) {
  const words = useWords()
  return (
    <>
      <input type="hidden" name="stamp" value={stamp} />
      <div class="not-for-people" aria-hidden="true">
        <label for="webbplats">{words.leaveEmpty}</label>
        <input id="webbplats" name="webbplats" type="text" tabindex={-1} autocomplete="off" value="" />
      </div>
    </>
  )
}
