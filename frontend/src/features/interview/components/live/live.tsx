import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMe } from '@/api/reads/me'
import { nameOf } from '@/api/reads/contacts'
import { notesQuery, questionsQuery } from '@/api/reads/interviews'
import { t } from '@/i18n/talks'
import { part } from '@/lib/part'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { paperByDefault, useLiveState } from '../../live-state'
import { useNoteDraft } from '../../note-draft'
import { minutesOver, timeLeft } from '../../timer'
import { useAlarm, useClock } from '../../use-clock'
import { finishTalk } from '../../writes'
import type { TalkProps } from '../interview'
import { Awake, Clock } from './clock'
import { Composer } from './composer'
import { MustAsk } from './must-ask'
import { LiveQuestions } from './questions'

const Menu = part(() => import('@/ui/menu'))
const WentOver = part(() => import('./went-over'))

/** The talk goes on: time, questions, notes, nothing else. On paper: only the time. */
export function Live({ talk, contact }: TalkProps) {
  const name = nameOf(contact)
  const { time_zone: zone } = useMe()
  const navigate = useNavigate()
  const questions = useQuery(questionsQuery(talk.id)).data?.items
  const notes = useQuery(notesQuery(talk.id)).data?.items
  const writing = useNoteDraft(talk.id, notes)
  const { state, change } = useLiveState(talk.id)
  const [focused, setFocused] = useState(false)
  const [asking, setAsking] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const box = {
    startedAt: new Date(talk.started_at ?? talk.starts_at),
    minutes: talk.minutes_agreed,
  }
  const now = useClock(box)
  useAlarm(talk.id, box, now, state.sound)
  const { mood } = timeLeft(box, now)
  const paper = state.paper ?? paperByDefault(talk.medium)
  const last = questions?.find((question) => question.referral)

  useEffect(() => {
    scrollTo({ top: 0 })
  }, [])

  const turn = (toPaper: boolean) => {
    change({ paper: toPaper })
    scrollTo({ top: 0 })
  }
  const finish = (insisted: boolean) => {
    setAsking(false)
    writing.add()
    finishTalk(
      { talk, contact, zone },
      {
        ended_at: new Date().toISOString(),
        referral_question_asked: last?.asked ?? null,
        extended_at_their_request: insisted,
      },
    )
  }
  const end = () => {
    if (minutesOver(box, new Date()) > 0 && !state.insisted) setAsking(true)
    else finish(state.insisted)
  }
  const must = (
    <MustAsk
      question={last}
      mood={mood}
      insisted={state.insisted}
      onInsisted={(insisted) => change({ insisted })}
      place={paper ? 'paper' : focused ? 'writing' : 'notes'}
    />
  )
  const head = (
    <header className="flex items-center gap-1">
      <Link
        to="/"
        aria-label={t('live.leave')}
        className="-ml-3 grid size-12 shrink-0 place-items-center rounded-full text-ink-soft hover:bg-sunken"
      >
        <Icon name="back" />
      </Link>
      <Heading
        title={t('interview.title', { name })}
        className="min-w-0 grow truncate text-lead!"
      />
      <Suspense fallback={<span className="size-11" />}>
        <Menu
          label={t('live.more')}
          items={[
            {
              label: state.sound ? t('live.soundOff') : t('live.soundOn'),
              icon: 'clock',
              run: () => {
                change({ sound: !state.sound })
                // The press also lets the page make its sound later; and this is how it will be.
                if (!state.sound) void import('../../chime').then(({ chime }) => chime())
              },
            },
            {
              label: t('live.seePerson'),
              icon: 'people',
              run: () =>
                void navigate({
                  to: '/people/$contactId',
                  params: { contactId: contact.id },
                  search: {},
                }),
            },
          ]}
        />
      </Suspense>
    </header>
  )
  const over = asking && (
    <Suspense>
      <WentOver
        minutes={minutesOver(box, now)}
        onAnswer={finish}
        onClose={() => setAsking(false)}
      />
    </Suspense>
  )

  if (paper) {
    return (
      <div
        data-live
        className={`flex grow flex-col px-5 pt-2 pb-[calc(1.25rem+env(safe-area-inset-bottom))] transition-colors duration-150 ${mood === 'calm' ? '' : 'bg-accent-wash'}`}
      >
        {head}
        <div className="flex grow flex-col justify-center gap-4 py-6 text-center">
          <Clock box={box} now={now} insisted={state.insisted} size="huge" />
          <Awake box={box} whole />
        </div>
        <div className="mx-auto flex w-full max-w-[34rem] flex-col gap-4">
          {must}
          <div className="grid grid-cols-2 gap-3">
            <Button className="min-h-14 bg-surface px-3" onClick={() => turn(false)}>
              {t('live.writeHere')}
            </Button>
            <Button look="main" className="min-h-14 px-3" onClick={end}>
              {t('interview.finish')}
            </Button>
          </div>
        </div>
        {over}
      </div>
    )
  }
  const write = () => {
    // In the same moment as the press: else a phone does not bring up its keyboard.
    flushSync(() => setFocused(true))
    field.current?.focus({ preventScroll: true })
  }
  const small = focused && !matchMedia('(min-width: 64rem)').matches
  const open = focused || writing.note.text !== '' || writing.note.before !== null
  const target = questions?.find((question) => question.id === writing.note.questionId)
  return (
    <div
      data-live
      className="mx-auto w-full max-w-[72rem] px-5 pt-2 desk:grid desk:min-h-dvh desk:grid-cols-[22rem_minmax(0,1fr)] desk:gap-x-20 desk:px-12 desk:pt-8"
    >
      <div className="sticky top-0 z-10 -mx-5 bg-paper px-5 pb-4 desk:top-8 desk:mx-0 desk:flex desk:h-[calc(100dvh-4rem)] desk:flex-col desk:px-0">
        {head}
        <div className="desk:mt-10">
          <Clock box={box} now={now} insisted={state.insisted} size={small ? 'small' : 'normal'} />
        </div>
        <div className={small ? 'hidden' : 'desk:mt-4'}>
          <Awake box={box} />
        </div>
      </div>
      <div className="flex min-w-0 flex-col">
        <div className="grow">
          <LiveQuestions
            questions={questions}
            notes={notes ?? []}
            writing={writing}
            onWrite={write}
          />
        </div>
        <div
          data-note-bar
          className="sticky bottom-0 z-20 -mx-5 mt-6 flex flex-col gap-2 border-t border-line bg-paper px-5 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] desk:-mx-3 desk:px-3"
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false)
          }}
        >
          {must}
          <Composer
            writing={writing}
            question={target?.text}
            open={open}
            field={field}
            onFocus={() => setFocused(true)}
          />
          {!focused && (
            <div className="grid grid-cols-2 gap-3 pt-1 desk:flex">
              <Button className="min-h-12 px-3" onClick={() => turn(true)}>
                {t('live.paper')}
              </Button>
              <Button look="main" className="min-h-12 px-3" onClick={end}>
                {t('interview.finish')}
              </Button>
            </div>
          )}
        </div>
      </div>
      {over}
    </div>
  )
}
