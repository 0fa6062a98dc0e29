import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { Problem } from '@/api/problem'
import { describe } from '@/i18n/describe'
import { t } from '@/i18n/app'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'

/** A screen that could not be shown. What was typed elsewhere is still there. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const gone = error instanceof Problem && error.status === 404
  const again = useCallback(() => {
    reset()
    void router.invalidate()
  }, [reset, router])
  // What the network kept away comes with it.
  useEffect(() => {
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [again])
  const title = gone ? t('lost.title') : t('broken.title')
  return (
    <div className="page flex flex-col gap-5">
      <Heading title={title} />
      <p className="text-lead text-ink-soft">
        {gone || !(error instanceof Error) ? t('lost.thing') : describe(error)}
      </p>
      <Button look="main" className="self-start" onClick={again}>
        {t('broken.again')}
      </Button>
    </div>
  )
}
