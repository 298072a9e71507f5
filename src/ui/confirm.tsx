import type { Child } from 'hono/jsx'
import { Button, LinkButton } from './button.tsx'
import { Form, type Hidden } from './form.tsx'
import { useWords } from './frame.tsx'
import { Icon, type IconName } from './icon.tsx'

type MoreProps = {
  readonly label: string
  readonly open?: boolean | undefined
  readonly icon?: IconName | undefined
  readonly tone?: 'danger' | 'accent' | undefined
  readonly children: Child
}

/** What few need, behind a button that opens it where it stands. Works without script. */
export function More({ label, open, icon, tone = 'accent', children }: MoreProps) {
  return (
    <details class="confirm" data-color={tone} open={open}>
      <summary class="ds-button" data-variant="secondary" data-color={tone} data-size="sm">
        {icon && <Icon name={icon} />}
        {label}
      </summary>
      <div class="confirm-box">{children}</div>
    </details>
  )
}

type ConfirmProps = {
  /** The act, as a verb: "Ta bort samtalet". On the opening button and on the confirming one. */
  readonly act: string
  /** What will happen, and whether it can be undone. */
  readonly consequence: Child
  readonly action: string
  readonly hidden?: Hidden | undefined
  readonly tone?: 'danger' | 'accent' | undefined
  readonly icon?: IconName | undefined
  /** Fields that are asked for before, such as a reason. */
  readonly children?: Child
  readonly open?: boolean | undefined
}

/** A second step on the same page: opening it shows what will happen and the button that does it. Works without script. */
export function ConfirmForm({ act, icon, open, tone = 'danger', ...rest }: ConfirmProps) {
  return (
    <More label={act} icon={icon} open={open} tone={tone}>
      <ConfirmBody act={act} tone={tone} {...rest} />
    </More>
  )
}

type ConfirmPageProps = Omit<ConfirmProps, 'open' | 'icon'> & { readonly cancelHref: string }

/** The same as a page of its own, for acts that need room for figures before they are approved. */
export function ConfirmPanel({ cancelHref, ...rest }: ConfirmPageProps) {
  const words = useWords()
  return (
    <div class="ds-card confirm-page" data-color="neutral">
      <ConfirmBody {...rest}>
        {rest.children}
        <LinkButton href={cancelHref} variant="tertiary">
          {words.cancel}
        </LinkButton>
      </ConfirmBody>
    </div>
  )
}

function ConfirmBody({
  act,
  consequence,
  action,
  hidden,
  tone = 'danger',
  children,
}: Omit<ConfirmProps, 'open'>) {
  return (
    <Form action={action} hidden={hidden}>
      <div class="confirm-text">{consequence}</div>
      {children}
      <div class="actions">
        <Button tone={tone}>{act}</Button>
      </div>
    </Form>
  )
}
