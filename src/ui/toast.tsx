import { useFrame, useWords } from './frame.tsx'
import { Icon } from './icon.tsx'
import { colorOf } from './tone.ts'

/** Always on the page, so that what appears in it is spoken; the script closes it on request, never by itself. */
export function ToastRegion() {
  const { toast } = useFrame()
  const words = useWords()
  return (
    <div class="toasts" role="status" data-toasts="" data-close={words.close}>
      {toast && (
        <div class="toast" data-color={colorOf[toast.tone ?? 'success']}>
          <Icon name={toast.tone === 'danger' ? 'danger' : toast.tone === 'attention' ? 'warning' : 'done'} />
          <p>{toast.text}</p>
        </div>
      )}
    </div>
  )
}
