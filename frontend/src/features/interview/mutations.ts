import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask, type Schema } from '@/api/client'
import { questionsQuery } from '@/api/reads/interviews'

export type Question = Schema<'InterviewQuestion'>
type QuestionPatch = Schema<'InterviewQuestionPatch'>

/** Questions of a talk's list: added, ticked, moved, taken out; each shown at once. */
export function useQuestionChanges(interviewId: string) {
  const client = useQueryClient()
  const { queryKey } = questionsQuery(interviewId)
  const show = (change: (items: readonly Question[]) => Question[]) => {
    // Not awaited: what was pressed must show in the very same moment.
    void client.cancelQueries({ queryKey })
    client.setQueryData(queryKey, (list) =>
      list === undefined ? list : { ...list, items: change(list.items) },
    )
  }
  const path = (id: string) => ({ interview_id: interviewId, id })
  return {
    add: useMutation({
      mutationFn: (text: string) =>
        ask(
          api.POST('/api/v1/interviews/{interview_id}/questions', {
            params: { path: { interview_id: interviewId } },
            body: { text, asked: false },
          }),
        ),
    }),
    change: useMutation({
      mutationFn: ({ id, patch }: { id: string; patch: QuestionPatch }) =>
        ask(
          api.PATCH('/api/v1/interviews/{interview_id}/questions/{id}', {
            params: { path: path(id) },
            body: patch,
          }),
        ),
      onMutate: ({ id, patch }) =>
        show((items) =>
          items
            .map((one) =>
              one.id === id
                ? {
                    ...one,
                    asked: patch.asked ?? one.asked,
                    text: patch.text ?? one.text,
                    position: patch.position ?? one.position,
                  }
                : one.position === patch.position
                  ? { ...one, position: items.find((moved) => moved.id === id)?.position ?? 0 }
                  : one,
            )
            .sort((a, b) => a.position - b.position),
        ),
    }),
    remove: useMutation({
      mutationFn: (id: string) =>
        ask(
          api.DELETE('/api/v1/interviews/{interview_id}/questions/{id}', {
            params: { path: path(id) },
          }),
        ),
      onMutate: (id) => show((items) => items.filter((one) => one.id !== id)),
    }),
    restore: useMutation({
      mutationFn: (id: string) =>
        ask(
          api.POST('/api/v1/interviews/{interview_id}/questions/{id}/restore', {
            params: { path: path(id) },
          }),
        ),
    }),
  }
}

/** The steps of a talk's life. */
export function useSteps(interviewId: string) {
  const params = { path: { id: interviewId } }
  return {
    start: useMutation({
      mutationFn: () => ask(api.POST('/api/v1/interviews/{id}/start', { params, body: {} })),
    }),
    finish: useMutation({
      mutationFn: (body: Schema<'FinishIn'>) =>
        ask(api.POST('/api/v1/interviews/{id}/finish', { params, body })),
      meta: { inline: true },
    }),
    cancel: useMutation({
      mutationFn: (body: Schema<'CancelIn'>) =>
        ask(api.POST('/api/v1/interviews/{id}/cancel', { params, body })),
    }),
    miss: useMutation({
      mutationFn: (body: Schema<'MissIn'>) =>
        ask(api.POST('/api/v1/interviews/{id}/miss', { params, body })),
    }),
    reschedule: useMutation({
      mutationFn: (body: Schema<'RescheduleIn'>) =>
        ask(api.POST('/api/v1/interviews/{id}/reschedule', { params, body })),
      meta: { inline: true },
    }),
  }
}
