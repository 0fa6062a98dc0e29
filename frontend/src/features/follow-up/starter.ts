import type { Schema } from '@/api/client'
import type { FollowUp } from '@/api/reads/follow-ups'
import { t } from '@/i18n/messages'

/** What the user must still say themselves stands as this in a draft. */
export const GAP = '…'

/** Ours stand as three dots, the coach's in brackets. */
export function hasGap(text: string): boolean {
  return text.includes(GAP) || /\[[^\]\n]+\]/.test(text)
}

/** The text with one more paragraph, before what ends it. */
export function withParagraph(text: string, paragraph: string): string {
  const parts = text.trimEnd().split(/\n{2,}/)
  if (parts.length < 3) return [...parts, paragraph].filter((part) => part !== '').join('\n\n')
  // A name below the greeting at the end belongs to it.
  const end = (parts.at(-1)?.length ?? 0) < 60 ? -1 : parts.length
  return [...parts.slice(0, end), paragraph, ...parts.slice(end)].join('\n\n')
}

interface Facts {
  kind: FollowUp['kind']
  firstName: string
  myName: string | null
  /** What was said in the talk. */
  notes: readonly Pick<Schema<'Note'>, 'text' | 'mark' | 'off_the_record'>[]
  /** What is to be asked in the talk. */
  questions: readonly Pick<Schema<'InterviewQuestion'>, 'text' | 'referral'>[]
  /** Whether "Who else should I talk to?" was asked; null when nobody said. */
  referralAsked: boolean | null
  minutes: number | undefined
}

/** A draft of the text for each kind of follow-up, with gaps where only the user knows. */
export function startFollowUp(facts: Facts): string {
  const paragraphs = [t('starter.hello', { name: facts.firstName }), ...middle(facts)]
  return [...paragraphs, t('starter.bye', { name: facts.myName ?? GAP })].join('\n\n')
}

function middle(facts: Facts): string[] {
  switch (facts.kind) {
    case 'thank_you':
      return thanks(facts)
    case 'nudge':
      return [t('starter.nudge', { minutes: facts.minutes ?? 17 })]
    case 'reply_to_no':
      return [t('starter.replyToNo')]
    case 'send_questions':
      return [
        t('starter.sendQuestions'),
        facts.questions
          .filter((question) => !question.referral)
          .map((question) => `- ${question.text}`)
          .join('\n') || GAP,
      ]
    case 'check_in':
      return [t('starter.checkIn', { gap: GAP })]
    case 'on_the_market':
      return [t('starter.onTheMarket', { gap: GAP })]
    case 'promise':
      return [t('starter.promise', { gap: GAP })]
    case 'custom':
      return [GAP]
  }
}

/** Names something they said: not what I promised, and nothing off the record. */
function thanks({ notes, referralAsked }: Facts): string[] {
  const said = notes.find((note) => !note.off_the_record && note.mark !== 'my_promise')?.text.trim()
  return [
    t('starter.thanks'),
    said === undefined ? t('starter.thanksGap', { gap: GAP }) : t('starter.thanksNote', { said }),
    ...(referralAsked === false ? [t('starter.whoElse')] : []),
    t('starter.thanksEnd'),
  ]
}
