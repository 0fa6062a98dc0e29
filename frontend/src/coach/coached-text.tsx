import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { sayCode, t } from '@/i18n/coach'
import { pieces } from './spans'
import type { Coach } from './use-coach'

const LINES = {
  stop: 'decoration-late decoration-[3px]',
  fix: 'decoration-late decoration-2',
  consider: 'decoration-accent decoration-2 decoration-dotted',
  praise: '',
} as const

/**
 * A text with the coach's lines under its words. The lines lie in a copy behind the field, so that
 * neither the text nor the caret ever moves for them.
 */
export function CoachedText({
  label,
  value,
  onChange,
  coach,
  field,
  below,
}: {
  label: string
  value: string
  onChange: (text: string) => void
  coach: Coach
  field: RefObject<HTMLTextAreaElement | null>
  /** What stands under the field, such as its length. */
  below?: ReactNode
}) {
  const id = useId()
  const back = useRef<HTMLDivElement>(null)
  const follow = () => {
    if (back.current !== null && field.current !== null) {
      back.current.scrollTop = field.current.scrollTop
    }
  }
  useLayoutEffect(follow)
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 flex gap-2 font-semibold">
        {label}
      </label>
      <div className="relative rounded-field bg-surface">
        <div
          ref={back}
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 overflow-hidden border-[1.5px] border-transparent px-[0.9375rem] py-[0.6875rem] text-lead break-words whitespace-pre-wrap text-transparent"
        >
          {pieces(value, coach.findings).map(({ text, finding }, index) =>
            finding === undefined ? (
              // oxlint-disable-next-line react/no-array-index-key -- the pieces have no identity
              <span key={index}>{text}</span>
            ) : (
              <span
                // oxlint-disable-next-line react/no-array-index-key -- the pieces have no identity
                key={index}
                data-finding={finding.rule}
                className={`underline underline-offset-4 ${LINES[finding.severity]} ${coach.here === finding ? 'rounded-sm bg-accent-wash' : ''}`}
              >
                {text}
              </span>
            ),
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={field}
          value={value}
          rows={11}
          maxLength={20000}
          onChange={(event) => onChange(event.target.value)}
          onSelect={coach.onCaret}
          onScroll={follow}
          aria-describedby={`${id}-here`}
          className="field-box relative block field-sizing-content min-h-72 bg-transparent text-lead"
        />
      </div>
      {below}
      <p id={`${id}-here`} aria-live="polite" className="mt-2 min-h-6 text-small text-ink-soft">
        {coach.here !== undefined &&
          sayCode('rule', coach.here.rule, coach.here.params, coach.here.reason)}
        {coach.away && t('coach.away')}
      </p>
    </div>
  )
}
