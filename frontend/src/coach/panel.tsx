import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { sayCode, t } from '@/i18n/coach'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { isWhole, type Finding } from './spans'
import type { Coach, Subject } from './use-coach'
import { Why } from './why'

/** Beside the text: what to look at again, what is still to be said, and what is good already. */
export function CoachPanel({
  kind,
  text,
  coach,
}: {
  kind: Subject['kind']
  text: string
  coach: Coach
}) {
  const title = useId()
  const remarks = coach.findings.filter((finding) => finding.severity !== 'praise')
  const good = coach.findings.filter((finding) => finding.severity === 'praise')
  const stops = remarks.filter((finding) => finding.severity === 'stop')
  const others = remarks.filter((finding) => finding.severity !== 'stop')
  return (
    <section aria-labelledby={title} className="flex flex-col gap-7" data-coach>
      <div>
        <h2 id={title} className="text-lead">
          {t('coach.title')}
        </h2>
        <p role="status" className="mt-1 text-ink-soft">
          {!coach.away && summary(coach)}
        </p>
        {coach.partly && coach.summary !== 'partly' && (
          <p className="mt-1 text-ink-soft">{t('coach.summary.partly')}</p>
        )}
        {text.trim() === '' && <GoodToKnow kind={kind} />}
      </div>
      {stops.length > 0 && (
        <div className="rounded-field bg-late-wash p-5">
          <Remarks findings={stops} text={text} coach={coach} />
          <p className="mt-3 text-small">{t('coach.goOn')}</p>
        </div>
      )}
      <Part title={t('coach.look')} findings={others.filter((one) => !isWhole(one))}>
        {(found) => <Remarks findings={found} text={text} coach={coach} />}
      </Part>
      <Part title={t('coach.add')} findings={others.filter(isWhole)}>
        {(found) => <Remarks findings={found} text={text} coach={coach} />}
      </Part>
      <Part title={t('coach.good')} findings={onePerRule(good)}>
        {(found) => (
          <ul className="flex flex-col gap-2">
            {found.map((finding) => (
              <li key={finding.rule} className="flex items-start gap-2.5">
                <Icon name="check" className="mt-1 size-4.5 shrink-0 text-accent" />
                {sayCode('good', finding.rule, {}, finding.reason)}
              </li>
            ))}
          </ul>
        )}
      </Part>
    </section>
  )
}

function summary({ summary: code, counts }: Coach): string {
  if (code === 'fix') return t('coach.summary.fix', { count: counts?.fix ?? 0 })
  if (code === 'consider') return t('coach.summary.consider', { count: counts?.consider ?? 0 })
  return t(`coach.summary.${code}`)
}

function onePerRule(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
}

function Part({
  title,
  findings,
  children,
}: {
  title: string
  findings: readonly Finding[]
  children: (findings: readonly Finding[]) => ReactNode
}) {
  if (findings.length === 0) return null
  return (
    <div>
      <h3 className="mb-2.5 text-small font-semibold text-ink-soft">{title}</h3>
      {children(findings)}
    </div>
  )
}

function Remarks({
  findings,
  text,
  coach,
}: {
  findings: readonly Finding[]
  text: string
  coach: Coach
}) {
  return (
    <ul className="flex flex-col gap-4">
      {findings.map((finding) => (
        <li
          key={`${finding.rule} ${finding.start} ${finding.end}`}
          className={`border-l-[3px] pl-4 ${coach.here === finding ? 'border-accent' : finding.severity === 'consider' ? 'border-line' : 'border-late'}`}
        >
          {!isWhole(finding) && (
            <button
              type="button"
              onClick={() => coach.show(finding)}
              aria-label={t('coach.show', { text: quoted(text, finding) })}
              className="mb-0.5 min-h-6 text-left font-semibold hover:text-accent"
            >
              {t('coach.quote', { text: quoted(text, finding) })}
            </button>
          )}
          <p>{sayCode('rule', finding.rule, finding.params, finding.reason)}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
            {finding.replacement !== null && (
              <Button look="soft" className="min-h-9 px-4" onClick={() => coach.apply(finding)}>
                {finding.replacement === ''
                  ? t('coach.takeOut')
                  : t('coach.change', { text: finding.replacement })}
              </Button>
            )}
            <Why playbook={finding.playbook} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const LONGEST_QUOTE = 60

function quoted(text: string, { start, end }: Finding): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim()
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)} …` : words
}

/** The page of the playbook that tells how such a text is written. */
const GUIDES = {
  outreach: 'reaching-out',
  question: 'preparing',
  thank_you: 'thanking',
  follow_up: 'keeping-in-touch',
} as const satisfies Record<Subject['kind'], string>

function GoodToKnow({ kind }: { kind: Subject['kind'] }) {
  return (
    <Link
      to="/playbook/$page"
      params={{ page: GUIDES[kind] }}
      className="link mt-2 inline-flex min-h-9 items-center"
    >
      {t(`coach.guide.${kind}`)}
    </Link>
  )
}
