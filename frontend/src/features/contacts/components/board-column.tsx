import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { nameOf, type Contact, type Stage } from '@/api/reads/contacts'
import { peopleCountQuery, peopleQuery, type Filter } from '@/api/reads/people'
import { t } from '@/i18n/people'
import { comeFrom } from '@/lib/order'
import { Button, IconButton } from '@/ui/button'
import { Dial } from '@/ui/mark'
import { Skeleton } from '@/ui/skeleton'
import { PROGRESS } from '../stages'

interface Props {
  stage: Stage
  filter: Filter
  dragged: Contact | undefined
  /** Why the one who is dragged can't come here. */
  refusal: string | undefined
  onDrag: (person: Contact | undefined) => void
  /** The one who is dragged is over here. */
  over: boolean
  onMove: (person: Contact) => void
}

/** All at one stage. */
export function BoardColumn({ stage, filter, dragged, refusal, over, onDrag, onMove }: Props) {
  const here = { ...filter, stage }
  const list = useInfiniteQuery(peopleQuery('', here))
  const count = useQuery(peopleCountQuery(here)).data
  const people = list.data?.pages.flatMap((page) => page.items)
  const welcome = dragged !== undefined && dragged.stage !== stage && refusal === undefined
  const ids = () => people?.map(({ id }) => id)
  return (
    <section
      aria-labelledby={`stage-${stage}`}
      data-drop={stage}
      className={`flex w-[min(18rem,82vw)] shrink-0 snap-start flex-col rounded-card transition-opacity duration-100 ${over && welcome ? 'bg-accent-wash' : ''} ${refusal === undefined ? '' : 'opacity-60'}`}
    >
      <h2
        id={`stage-${stage}`}
        className="flex items-center gap-2.5 px-3 py-2 text-body font-semibold tracking-normal"
      >
        <Dial share={PROGRESS[stage]} className="size-5 text-line-strong" />
        <span className="grow">{t(`stage.${stage}`)}</span>
        {count !== undefined && (
          <span className="font-normal text-ink-soft tabular-nums">
            {t('board.count', { count })}
          </span>
        )}
      </h2>
      {refusal !== undefined && over && (
        <p className="px-3 pb-2 text-small font-medium text-late">{refusal}</p>
      )}
      {people === undefined && <Skeleton lines={3} className="px-3" />}
      {people?.length === 0 && (
        <p className="px-3 py-2 text-small text-ink-soft">{t(`board.none.${stage}`)}</p>
      )}
      <ul className="flex min-h-0 grow flex-col gap-1.5 overflow-y-auto overscroll-y-contain px-1 pt-1 pb-4">
        {people?.map((person) => (
          <Card
            key={person.id}
            person={person}
            lifted={dragged?.id === person.id}
            onDrag={onDrag}
            onMove={onMove}
            onOpen={() => comeFrom(ids())}
          />
        ))}
        {list.hasNextPage && (
          <li className="px-2">
            <Button
              look="quiet"
              busy={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {t('board.showMore')}
            </Button>
          </li>
        )}
      </ul>
    </section>
  )
}

interface CardProps {
  person: Contact
  lifted: boolean
  onDrag: (person: Contact | undefined) => void
  onMove: (person: Contact) => void
  onOpen: () => void
}

function Card({ person, lifted, onDrag, onMove, onOpen }: CardProps) {
  const name = nameOf(person)
  const work = [person.title, person.organization?.name].filter(Boolean).join(' · ')
  return (
    <li
      data-card
      className={`group flex shrink-0 items-start gap-1 rounded-field bg-surface shadow-[0_1px_2px_var(--shadow)] [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] hoverable:cursor-grab ${lifted ? 'opacity-40' : ''}`}
    >
      <Link
        to="/people/$contactId"
        params={{ contactId: person.id }}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', name)
          onDrag(person)
        }}
        onDragEnd={() => onDrag(undefined)}
        data-row
        onClick={onOpen}
        className="min-w-0 grow rounded-field py-3 pl-4"
      >
        <span className="block truncate font-semibold">{name}</span>
        <span className="block truncate text-small text-ink-soft">{work}</span>
      </Link>
      <IconButton
        icon="forward"
        label={t('board.moveOne', { name })}
        className="mt-1 mr-1"
        onClick={() => onMove(person)}
      />
    </li>
  )
}
