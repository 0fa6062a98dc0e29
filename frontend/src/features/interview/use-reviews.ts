import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ask, type Schema } from '@/api/client'
import { useSettled } from '@/lib/use-settled'
import type { Question } from './writes'

export type Finding = Schema<'Finding'>

/** Milliseconds that a list of questions rests before the coach looks at it. */
const REST = 600

/** What the coach says about each question, by its text. Nothing where it can't be reached. */
export function useReviews(
  interviewId: string,
  questions: readonly Question[],
): (text: string) => Finding | undefined {
  // A question has no lines.
  const wanted = questions.map((question) => question.text).join('\n')
  const settled = useSettled(wanted, REST)
  const reviews = useQuery({
    queryKey: ['coach', 'questions', interviewId, settled],
    queryFn: async () => {
      const texts = settled.split('\n')
      const answer = await ask(
        api.POST('/api/v1/coach/review/batch', {
          body: {
            interview_id: interviewId,
            items: texts.map((text) => ({ kind: 'question' as const, text })),
          },
        }),
      )
      return texts.map((text, index) => ({ text, review: answer.items[index] }))
    },
    enabled: settled !== '',
    staleTime: 5 * 60_000,
    placeholderData: keepPreviousData,
    retry: false,
  }).data
  return (text) => reviews?.find((one) => one.text === text)?.review?.findings[0]
}
