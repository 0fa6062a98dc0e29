import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ask } from '@/api/client'
import type { FollowUp } from '@/api/reads/follow-ups'
import { sayCode, t } from '@/i18n/messages'
import { useSettled } from '@/lib/use-settled'
import { Icon } from '@/ui/icon'

/** Milliseconds that a text rests before the coach reads it. */
const REST = 700
const MOST = 4

/** What the coach thinks of the text so far, the gravest first. Silent where it can't be reached. */
export function Coach({ followUp, text }: { followUp: FollowUp; text: string }) {
  const settled = useSettled(text.trim(), REST)
  const findings = useQuery({
    queryKey: ['coach', 'follow-up', followUp.id, settled],
    queryFn: () =>
      ask(
        api.POST('/api/v1/coach/review', {
          body: {
            kind: followUp.kind === 'thank_you' ? 'thank_you' : 'follow_up',
            text: settled,
            contact_id: followUp.contact_id,
            interview_id: followUp.interview_id,
          },
        }),
      ),
    enabled: settled !== '',
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    retry: false,
  }).data?.findings
  if (settled === '' || findings === undefined || findings.length === 0) return null
  return (
    <section aria-labelledby="coach" aria-live="polite">
      <h2 id="coach" className="mb-2 text-lead">
        {t('followUp.coach')}
      </h2>
      <ul className="flex flex-col gap-2">
        {findings.slice(0, MOST).map((finding) => {
          const praise = finding.severity === 'praise'
          return (
            <li key={`${finding.rule} ${finding.start}`} className="flex items-start gap-2">
              <Icon
                name={praise ? 'check' : 'note'}
                className={`mt-0.5 size-5 shrink-0 ${praise ? 'text-accent' : finding.severity === 'stop' ? 'text-late' : 'text-ink-soft'}`}
              />
              <span>{sayCode('coach', finding.rule, finding.params, finding.reason)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
