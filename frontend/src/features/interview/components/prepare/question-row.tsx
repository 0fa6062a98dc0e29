import {
  Suspense,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { useMe } from '@/api/reads/me'
import { Why } from '@/coach/why'
import { sayCode } from '@/i18n/coach'
import { t } from '@/i18n/talks'
import { textOf } from '@/lib/forms'
import { part } from '@/lib/part'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Unsaved } from '@/ui/unsaved'
import type { Finding } from '../../use-reviews'
import type { Question } from '../../writes'

const Menu = part(() => import('@/ui/menu'))

interface Handle {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void
  onPointerMove: (event: PointerEvent) => void
  onPointerUp: () => void
  onPointerCancel: () => void
}

interface Props {
  question: Question
  number?: number | undefined
  finding?: Finding | undefined
  /** The id of the research that answers it already. */
  answeredBy?: string | undefined
  dragged?: boolean
  shift?: number
  handle?: Handle
  onMove?: (by: -1 | 1) => void
  onReword: (text: string) => void
  onSpare?: () => void
  onRemove?: () => void
}

/** A question: its place, its words, and what the coach thinks of it. The last one only rewords. */
export function QuestionRow(props: Props) {
  const { question, number, dragged = false, shift = 0, handle, onMove } = props
  const { onReword, onSpare, onRemove } = props
  const [rewording, setRewording] = useState(false)
  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined
    if (by === undefined) return
    event.preventDefault()
    const { currentTarget } = event
    onMove?.(by)
    // The row may have been taken out and put in again elsewhere.
    requestAnimationFrame(() => {
      if (currentTarget instanceof HTMLElement) currentTarget.focus()
    })
  }
  const items = [
    { label: t('question.reword'), icon: 'note' as const, run: () => setRewording(true) },
    ...(onMove === undefined
      ? []
      : [
          { label: t('question.up'), icon: 'up' as const, run: () => onMove(-1) },
          { label: t('question.down'), icon: 'down' as const, run: () => onMove(1) },
        ]),
    ...(onSpare === undefined
      ? []
      : [
          {
            label: question.spare ? t('question.notSpare') : t('question.makeSpare'),
            icon: 'clock' as const,
            run: onSpare,
          },
        ]),
    ...(onRemove === undefined
      ? []
      : [{ label: t('question.remove'), icon: 'close' as const, run: onRemove }]),
  ]
  const Row = question.referral ? 'div' : 'li'
  return (
    <Row
      {...(question.referral ? {} : { 'data-question': question.id })}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
      className={`flex items-start gap-1 border-line py-1 not-last:border-b ${dragged ? 'relative z-10 rounded-field bg-surface shadow-[0_6px_24px_var(--shadow)]' : 'transition-transform duration-100'}`}
    >
      {handle !== undefined && (
        <button
          type="button"
          aria-label={t('question.move', { text: question.text })}
          onKeyDown={keys}
          {...handle}
          className="-ml-3 grid h-12 w-10 shrink-0 cursor-grab touch-none place-items-center rounded-small text-line-strong hover:text-ink active:cursor-grabbing"
        >
          <svg viewBox="0 0 24 24" className="size-5 fill-current" aria-hidden="true">
            {[6, 12, 18].map((y) =>
              [9, 15].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />),
            )}
          </svg>
        </button>
      )}
      {number !== undefined && (
        <span className="w-6 shrink-0 py-2.5 text-ink-soft tabular-nums">{number}</span>
      )}
      <div className="min-w-0 grow py-2.5">
        {rewording ? (
          <Reword
            question={question}
            onDone={(text) => {
              setRewording(false)
              if (text !== '' && text !== question.text) onReword(text)
            }}
          />
        ) : (
          <>
            <p className={question.referral ? 'font-semibold' : ''}>
              {question.text}
              {props.finding?.severity === 'praise' && (
                <span className="ml-2 inline-flex align-[-0.2em] text-accent">
                  <Icon name="check" className="size-5" />
                  <span className="sr-only">{t('question.good')}</span>
                </span>
              )}
            </p>
            {question.referral ? (
              <p className="text-small text-ink-soft">{t('question.last')}</p>
            ) : (
              <Remark finding={props.finding} answeredBy={props.answeredBy} />
            )}
          </>
        )}
      </div>
      {!rewording && (
        <Suspense fallback={<span className="size-11" />}>
          <Menu label={t('question.more', { text: question.text })} items={items} />
        </Suspense>
      )}
    </Row>
  )
}

/** One remark at most: the gravest. Praise is only a tick. */
function Remark({
  finding,
  answeredBy,
}: {
  finding: Finding | undefined
  answeredBy: string | undefined
}) {
  if (answeredBy !== undefined) {
    return (
      <p className="mt-0.5 text-small text-late">
        {t('question.answered')}{' '}
        <a href={`#fact-${answeredBy}`} className="underline underline-offset-4">
          {t('question.seeFact')}
        </a>
      </p>
    )
  }
  if (finding === undefined) return null
  if (finding.severity === 'praise') return null
  return (
    <p
      className={`mt-0.5 text-small ${finding.severity === 'consider' ? 'text-ink-soft' : 'text-late'}`}
    >
      {sayCode('rule', finding.rule, finding.params, finding.reason)}{' '}
      <Why playbook={finding.playbook} />
    </p>
  )
}

/** The user asked for this field: it takes the next letter. */
function focus(field: HTMLInputElement | null): void {
  field?.focus()
}

interface RewordProps {
  question: Question
  onDone: (text: string) => void
}

function Reword({ question: { id, text }, onDone }: RewordProps) {
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, `reword/${id}`, form)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onDone(textOf(new FormData(event.currentTarget), 'text'))
    kept.drop()
  }
  return (
    <form
      ref={form}
      onSubmit={submit}
      onInput={kept.onInput}
      className="flex flex-wrap items-center gap-2"
    >
      <input
        ref={focus}
        name="text"
        defaultValue={text}
        required
        maxLength={200}
        aria-label={t('question.reword')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone('')
        }}
        className="field-box"
      />
      <Button type="submit" look="main">
        {t('question.save')}
      </Button>
      <Button look="quiet" onClick={() => onDone('')}>
        {t('dialog.cancel')}
      </Button>
      <Unsaved kept={kept} />
    </form>
  )
}
