import { t } from '@/i18n/app'
import { mailto } from '@/lib/links'
import { Button } from './button'
import { Icon } from './icon'
import { say } from './toast-store'

interface Props {
  text: string
  subject?: string
  /** Where a mail would go; without one there is no mail button. */
  address?: string | undefined
  /** What the copy button says where a plain "Copy" would not do. */
  copyLabel?: string | undefined
  doneLabel: string
  onDone: () => void
}

/** The message goes out by the user's own hand: copied, or opened in their mail program. */
export function MessageActions({
  text,
  subject = '',
  address,
  copyLabel,
  doneLabel,
  onDone,
}: Props) {
  const empty = text.trim() === ''
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => say({ text: t('message.copied') }),
      () => say({ text: t('message.notCopied'), tone: 'wrong' }),
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2 sm:gap-3">
      <Button
        icon="copy"
        disabled={empty}
        onClick={copy}
        aria-label={copyLabel ?? t('message.copy')}
        className="max-sm:px-3.5"
      >
        <span className="max-sm:hidden">{copyLabel ?? t('message.copy')}</span>
      </Button>
      {address !== undefined && (
        <a
          {...(!empty && { href: mailto(address, subject, text) })}
          role="link"
          className="button button-plain"
          aria-disabled={empty}
          aria-label={t('message.mail')}
        >
          <Icon name="mail" className="size-5" />
          <span className="max-sm:hidden">{t('message.mail')}</span>
          <span className="sm:hidden">{t('message.mailShort')}</span>
        </a>
      )}
      <Button look="main" icon="check" disabled={empty} onClick={onDone}>
        {doneLabel}
      </Button>
    </div>
  )
}
