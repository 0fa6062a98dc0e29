import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { needed } from '@/api/needed'
import { agendaQuery } from '@/api/reads/agenda'
import { contactQuery, type Contact } from '@/api/reads/contacts'
import { interviewQuery, type Interview } from '@/api/reads/interviews'
import {
  followUpsOfTalkQuery,
  insightsOfTalkQuery,
  promisesQuery,
  referralsOfTalkQuery,
} from '@/api/reads/talk'
import { part } from '@/lib/part'
import { Skeleton } from '@/ui/skeleton'
import { CalledOff } from './called-off'
import { Live } from './live/live'
import { TalkHeader } from './talk-header'

const Prepare = part(() => import('./prepare/prepare'))
const WrapUp = part(() => import('./wrap/wrap-up'))
const Held = part(() => import('./wrap/held'))

export interface TalkProps {
  talk: Interview
  contact: Contact
}

/** A talk, at whatever point of its life it is: prepared, going on, over, or called off. */
export function InterviewScreen({ id }: { id: string }) {
  const talk = useQuery({ ...interviewQuery(id), ...needed }).data
  const contact = useQuery({
    ...contactQuery(talk?.contact_id ?? ''),
    ...needed,
    enabled: talk !== undefined,
  }).data
  // The talk may be held and wrapped up without a network: what will be added to must be here.
  usePrefetchQuery(insightsOfTalkQuery(id))
  usePrefetchQuery(promisesQuery(id))
  usePrefetchQuery(referralsOfTalkQuery(id))
  usePrefetchQuery(followUpsOfTalkQuery(id))
  usePrefetchQuery(agendaQuery)
  if (talk?.status === 'under_way' && contact !== undefined) {
    return <Live talk={talk} contact={contact} />
  }
  return (
    <div className="page page-under page-wide">
      {talk === undefined || contact === undefined ? (
        <Skeleton lines={7} />
      ) : (
        <>
          <TalkHeader talk={talk} contact={contact} />
          <Suspense fallback={<Skeleton lines={7} />}>
            <Phase talk={talk} contact={contact} />
          </Suspense>
        </>
      )}
    </div>
  )
}

function Phase(props: TalkProps) {
  const { status, wrapped_up_at } = props.talk
  if (status === 'scheduled') return <Prepare {...props} />
  if (status === 'held') return wrapped_up_at === null ? <WrapUp {...props} /> : <Held {...props} />
  return <CalledOff {...props} />
}
