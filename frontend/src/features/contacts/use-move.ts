import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ask, type Schema } from '@/api/client'
import { type Contact, type Stage } from '@/api/reads/contacts'
import { interviewsOfQuery, outreachOfQuery } from '@/api/reads/person'
import { t } from '@/i18n/people'
import { readShown } from '@/offline/read'
import { say } from '@/ui/toast-store'
import { moveBetween, type Step } from './moves'
import { letRest, setArchived } from './mutations'

type Outreach = Schema<'Outreach'>

/** What has to be asked before somebody is where one wants them. */
export interface Layer {
  kind: 'asked' | 'answer' | 'plan'
  person: Contact
  /** The newest ask that went out. */
  sent: Outreach | undefined
  answer?: Schema<'AnswerIn'>['answer']
}

/** Moves somebody to another stage: by the step that leads there, or not, with the reason. */
export function useMove() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [layer, setLayer] = useState<Layer>()

  const take = async (step: Step, person: Contact) => {
    const newest = async () =>
      (await readShown(client, outreachOfQuery(person.id))).items.find(
        ({ status }) => status !== 'draft',
      )
    switch (step) {
      case 'archive':
      case 'unarchive':
        setArchived(person, step === 'archive')
        return
      case 'write':
        setLayer({ kind: 'asked', person, sent: undefined })
        return
      case 'plan':
        setLayer({ kind: 'plan', person, sent: await newest() })
        return
      case 'answer_yes':
      case 'answer_no': {
        const answer = step === 'answer_yes' ? 'accepted' : 'declined'
        const sent = await newest()
        if (sent === undefined) say({ text: t('move.refused.ask_first') })
        else setLayer({ kind: 'answer', person, sent, answer })
        return
      }
      case 'rest': {
        const sent = await newest()
        if (sent?.status === 'sent') letRest(person, sent.id)
        else say({ text: t('move.refused.nothing_out') })
        return
      }
      case 'open_talk':
        await openTalk(person)
        return
      case 'thank':
        await openThanks(person)
    }
  }
  const openTalk = async (person: Contact) => {
    const { items } = await readShown(client, interviewsOfQuery(person.id))
    const open = items.find(({ status }) => status === 'scheduled' || status === 'under_way')
    if (open === undefined) return
    void navigate({ to: '/interviews/$interviewId', params: { interviewId: open.id } })
  }
  const openThanks = async (person: Contact) => {
    const { items } = await ask(
      api.GET('/api/v1/follow-ups', {
        params: { query: { contact_id: person.id, status: 'pending', limit: 50 } },
      }),
    )
    const owed = items.find(({ kind }) => kind === 'thank_you') ?? items[0]
    if (owed === undefined) {
      void navigate({ to: '/people/$contactId', params: { contactId: person.id } })
    } else {
      void navigate({ to: '/follow-ups/$followUpId', params: { followUpId: owed.id } })
    }
  }
  return {
    layer,
    setLayer,
    to: (person: Contact, stage: Stage) => {
      const move = moveBetween(person.stage, stage)
      if ('refused' in move) {
        say({ text: t(`move.refused.${move.refused}`) })
        return
      }
      take(move.step, person).catch(() => say({ text: t('error.offline'), tone: 'wrong' }))
    },
  }
}
