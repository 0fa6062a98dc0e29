import { useMutation } from '@tanstack/react-query'
import { api, ask, askVersioned, type Schema } from '@/api/client'

export type Outreach = Schema<'Outreach'>

export interface Letter {
  channel: Outreach['channel']
  minutes: number
  subject: string
  body: string
}

function fields(letter: Letter) {
  return {
    channel: letter.channel,
    minutes_asked: letter.minutes,
    subject: letter.channel === 'email' ? letter.subject.trim() || null : null,
    body: letter.body,
  }
}

/** Keeps the letter as a draft on the server, so that the agenda and other devices know of it. */
async function keep(
  contactId: string,
  draft: Outreach | undefined,
  letter: Letter,
): Promise<Outreach> {
  if (draft === undefined) {
    return ask(api.POST('/api/v1/outreach', { body: { contact_id: contactId, ...fields(letter) } }))
  }
  const path = { id: draft.id }
  const { etag } = await askVersioned(api.GET('/api/v1/outreach/{id}', { params: { path } }))
  return ask(
    api.PATCH('/api/v1/outreach/{id}', {
      params: { path, header: { 'If-Match': etag } },
      body: fields(letter),
    }),
  )
}

export function useKeepDraft(contactId: string, draft: Outreach | undefined, onKept: () => void) {
  return useMutation({
    mutationFn: (letter: Letter) => keep(contactId, draft, letter),
    onSuccess: onKept,
  })
}

/** Records that the user sent the letter. Nothing is mailed. */
export function useMarkSent(contactId: string, draft: Outreach | undefined, onSent: () => void) {
  return useMutation({
    mutationFn: async (letter: Letter) => {
      const kept = await keep(contactId, draft, letter)
      return ask(
        api.POST('/api/v1/outreach/{id}/send', {
          params: { path: { id: kept.id } },
          body: {},
        }),
      )
    },
    onSuccess: onSent,
  })
}
