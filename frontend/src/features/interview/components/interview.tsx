import { useQuery } from '@tanstack/react-query'
import { needed } from '@/api/needed'
import { contactQuery, type Contact } from '@/api/reads/contacts'
import { interviewQuery, type Interview } from '@/api/reads/interviews'
import { Skeleton } from '@/ui/skeleton'
import { CalledOff } from './called-off'
import { Held } from './held'
import { Live } from './live'
import { Prepare } from './prepare'
import { TalkHeader } from './talk-header'

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
  return (
    <div className="mx-auto w-full max-w-[76rem] px-5 pt-4 pb-12 desk:px-12 desk:pt-10">
      {talk === undefined || contact === undefined ? (
        <Skeleton lines={7} />
      ) : (
        <>
          <TalkHeader talk={talk} contact={contact} />
          <Phase talk={talk} contact={contact} />
        </>
      )}
    </div>
  )
}

function Phase(props: TalkProps) {
  switch (props.talk.status) {
    case 'scheduled':
      return <Prepare {...props} />
    case 'under_way':
      return <Live {...props} />
    case 'held':
      return <Held {...props} />
    case 'cancelled':
    case 'missed':
      return <CalledOff {...props} />
  }
}
