import { useState, type RefObject } from 'react'
import { t } from '@/i18n/coach'
import { Button } from '@/ui/button'
import { firstGap } from './spans'
import { useSkeletons, type Skeleton } from './use-skeletons'

/**
 * Offers skeletons while nothing is written, one after another until the writer begins. The first
 * gap is selected, so that typing fills it.
 */
export function SkeletonChoice({
  wanted,
  text,
  field,
  onChoose,
}: {
  wanted: Parameters<typeof useSkeletons>[0]
  text: string
  field: RefObject<HTMLTextAreaElement | null>
  onChoose: (skeleton: Skeleton) => void
}) {
  const [found, setFound] = useState<readonly Skeleton[]>([])
  const choose = (skeleton: Skeleton | undefined) => {
    if (skeleton === undefined) return
    onChoose(skeleton)
    requestAnimationFrame(() => {
      const gap = firstGap(skeleton.text)
      field.current?.focus()
      if (gap !== undefined) field.current?.setSelectionRange(gap.start, gap.end)
    })
  }
  const skeletons = useSkeletons(wanted, (all) => {
    setFound(all)
    choose(all[0])
  })
  const shown = found.findIndex((one) => one.text === text)
  const untouched = shown >= 0
  if (text.trim() !== '' && !untouched) return null
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        look="soft"
        busy={skeletons.isPending}
        onClick={() => (untouched ? choose(found[(shown + 1) % found.length]) : skeletons.mutate())}
      >
        {untouched && found.length > 1 ? t('coach.another') : t('coach.skeleton')}
      </Button>
      <p className="text-small text-ink-soft">{t('coach.gaps')}</p>
    </div>
  )
}
