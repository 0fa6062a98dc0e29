import { useMutation, useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import type { Contact } from '@/api/reads/contacts'
import type { FollowUp } from '@/api/reads/follow-ups'
import { interviewQuery, notesQuery, questionsQuery } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/messages'
import { language } from '@/lib/language'
import { startFollowUp } from './starter'

/** What the coach writes drafts for; the rest begins with ours. */
const COACHED = [
  'nudge',
  'reply_to_no',
  'send_questions',
  'thank_you',
  'check_in',
  'on_the_market',
] as const

/**
 * The drafts that the facts allow. The coach's where it can be reached and the user writes English;
 * else ours, which needs no network.
 */
export function useStart(followUp: FollowUp, contact: Contact, use: (drafts: string[]) => void) {
  const me = useMe()
  const interview = followUp.interview_id ?? ''
  const enabled = followUp.interview_id !== null
  const talk = useQuery({ ...interviewQuery(interview), enabled }).data
  const notes = useQuery({ ...notesQuery(interview), enabled }).data?.items ?? []
  const questions = useQuery({ ...questionsQuery(interview), enabled }).data?.items ?? []
  const own = () =>
    startFollowUp({
      kind: followUp.kind,
      firstName: contact.given_name ?? contact.name?.split(' ')[0] ?? t('starter.there'),
      myName: me.name,
      notes,
      questions,
      referralAsked: talk?.referral_question_asked ?? null,
      minutes: talk?.minutes_agreed ?? me.defaults.minutes_asked,
    })
  const kind = COACHED.find((one) => one === followUp.kind)
  return useMutation({
    mutationFn: async () => {
      if (kind === undefined || language !== 'en') return []
      const { drafts } = await ask(
        api.POST('/api/v1/coach/draft', {
          body: { kind, contact_id: contact.id, interview_id: followUp.interview_id },
        }),
      ).catch((error: unknown) => {
        // Nobody need hear that the coach is away: ours is there.
        if (error instanceof Problem && error.offline) return { drafts: [] }
        throw error
      })
      return drafts.map((draft) => draft.text)
    },
    // Ours will do.
    meta: { inline: true },
    onSuccess: (drafts) => use([...drafts, own()]),
    onError: () => use([own()]),
  })
}
