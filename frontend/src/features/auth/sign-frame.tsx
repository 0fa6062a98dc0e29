import { useEffect, type ReactNode } from 'react'
import { t } from '@/i18n/app'
import { chooseLanguage, language } from '@/lib/language'
import { endSession } from '@/offline/leave'
import { Mark } from '@/ui/mark'

/** The two doors, sign up and sign in: what this is on one side, the form on the other. */
export function SignFrame({ children }: { children: ReactNode }) {
  // Whoever signed out without a network is at this door.
  useEffect(() => {
    const end = () => void endSession().catch(() => undefined)
    end()
    addEventListener('online', end)
    return () => removeEventListener('online', end)
  }, [])
  const other = language === 'de' ? 'en' : 'de'
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] desk:grid-rows-1 desk:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]">
      <header className="relative flex flex-col overflow-hidden px-6 pt-8 desk:justify-between desk:bg-accent-wash desk:px-16 desk:py-14">
        <Mark className="absolute -right-[16vw] -bottom-[22vw] hidden size-[56vw] text-accent/15 desk:block" />
        <p className="flex flex-wrap items-center gap-x-2.5 text-lead font-bold tracking-tight">
          <Mark />
          {t('app.name')}
          <button
            type="button"
            lang={other}
            onClick={() => chooseLanguage(other)}
            className="relative ml-auto min-h-11 text-body font-normal tracking-normal text-ink-soft underline underline-offset-4 hover:text-ink"
          >
            {t('sign.otherLanguage')}
          </button>
        </p>
        <div className="relative -mt-[24vh] hidden max-w-[36rem] desk:block">
          <p className="text-display font-bold tracking-[-0.04em]">{t('sign.promise')}</p>
          <p className="mt-6 max-w-[27rem] text-lead text-ink-soft">{t('sign.about')}</p>
        </div>
        <p className="relative hidden text-small text-ink-soft desk:block">{t('sign.yours')}</p>
      </header>
      <main
        id="main"
        className="flex flex-col justify-start px-6 py-8 desk:justify-center desk:px-16"
      >
        <div className="w-full max-w-[26rem]">{children}</div>
      </main>
    </div>
  )
}
