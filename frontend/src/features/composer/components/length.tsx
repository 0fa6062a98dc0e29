import { t } from '@/i18n/messages'
import { graphemeCount, wordCount } from '@/lib/count'
import type { Outreach } from '../mutations'

/** How many characters a LinkedIn invitation note may have, on a free and on a paid account. */
const NOTE = { free: 200, paid: 300 } as const

/** How long the text is, in what counts on its way: words, or the characters of a note. */
export function Length({
  text,
  channel,
  paid,
}: {
  text: string
  channel: Outreach['channel']
  paid: boolean
}) {
  if (channel !== 'linkedin_note') return t('letter.words', { count: wordCount(text) })
  const used = graphemeCount(text)
  const limit = paid ? NOTE.paid : NOTE.free
  return (
    <span className={used > limit ? 'font-semibold text-late' : ''}>
      {t('letter.characters', { used, limit })}
    </span>
  )
}
