import { queryOptions } from '@tanstack/react-query'
import { api, ask, type Schema } from '../client'
import { showsAgenda } from '../shows'

export type AgendaEntry = Schema<'AgendaEntry'>

export const agendaQuery = queryOptions({
  queryKey: ['agenda'],
  queryFn: () => ask(api.GET('/api/v1/agenda', { params: { query: { limit: 50 } } })),
  meta: showsAgenda(),
})

/** What there is to do about one person. */
export function personAgendaQuery(contactId: string) {
  return queryOptions({
    queryKey: ['agenda', contactId],
    queryFn: () =>
      ask(api.GET('/api/v1/agenda', { params: { query: { contact_id: contactId, limit: 20 } } })),
    meta: showsAgenda(contactId),
  })
}

export type Destination =
  | { to: '/follow-ups/$followUpId'; params: { followUpId: string } }
  | { to: '/interviews/$interviewId'; params: { interviewId: string } }
  | { to: '/people/$contactId'; params: { contactId: string }; search: { plan?: string } }
  | { to: '/people/$contactId/write'; params: { contactId: string }; search: { outreach?: string } }
  | { to: '/people' }

/** The screen on which an entry of the agenda gets done. */
export function whereTo(entry: AgendaEntry): Destination {
  const [, noun, id] = /\/?([a-z-]+)\/([0-9a-f-]{36})$/.exec(entry.href) ?? []
  const contactId = entry.contact?.id ?? (noun === 'contacts' ? id : undefined)
  if (id !== undefined && noun === 'follow-ups') {
    return { to: '/follow-ups/$followUpId', params: { followUpId: id } }
  }
  if (id !== undefined && noun === 'interviews') {
    return { to: '/interviews/$interviewId', params: { interviewId: id } }
  }
  if (contactId === undefined) return { to: '/people' }
  if (entry.kind === 'agree_time') {
    return {
      to: '/people/$contactId',
      params: { contactId },
      search: id === undefined ? {} : { plan: id },
    }
  }
  return {
    to: '/people/$contactId/write',
    params: { contactId },
    search: entry.kind === 'finish_draft' && id !== undefined ? { outreach: id } : {},
  }
}
