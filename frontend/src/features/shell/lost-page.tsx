import { t } from '@/i18n/app'
import { ButtonLink } from '@/ui/button'
import { Heading } from '@/ui/heading'

/** Nothing is at this address. */
export function LostPage() {
  return (
    <main
      id="main"
      className="mx-auto flex min-h-dvh max-w-[36rem] flex-col justify-center gap-5 p-6"
    >
      <Heading title={t('lost.title')} />
      <p className="text-lead text-ink-soft">{t('lost.text')}</p>
      <ButtonLink to="/" look="main" className="self-start">
        {t('lost.home')}
      </ButtonLink>
    </main>
  )
}
