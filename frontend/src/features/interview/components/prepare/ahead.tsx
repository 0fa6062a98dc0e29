import { useQuery } from '@tanstack/react-query'
import { useMe } from '@/api/reads/me'
import { questionsQuery, type Interview } from '@/api/reads/interviews'
import { followUpsOfTalkQuery } from '@/api/reads/talk'
import { act } from '@/commands/act'
import { t } from '@/i18n/talks'
import { relativeDay } from '@/lib/dates'
import { useNow } from '@/lib/use-now'
import { step } from '@/offline/operations'
import { Button, ButtonLink } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { say } from '@/ui/toast-store'
import { arranged } from '../../arrange'

/** Questions that people get beforehand get better answers. Advised, never forced. */
export function Ahead({ talk }: { talk: Interview }) {
  const { time_zone: zone } = useMe()
  const now = useNow()
  const { main } = arranged(useQuery(questionsQuery(talk.id)).data?.items ?? [])
  const plans = useQuery(followUpsOfTalkQuery(talk.id)).data?.items
  const plan = plans?.find((one) => one.kind === 'send_questions' && one.status === 'pending')
  if (talk.questions_sent_at !== null) {
    return (
      <section aria-labelledby="ahead" className="flex items-start gap-3">
        <Icon name="check" className="mt-0.5 shrink-0 text-accent" />
        <h2 id="ahead" className="text-lead">
          {t('ahead.sent', { day: relativeDay(new Date(talk.questions_sent_at), now, zone) })}
        </h2>
      </section>
    )
  }
  const skip = () => {
    if (plan === undefined) return
    act(t('ahead.skipped'), step('/api/v1/follow-ups/{id}/skip', { id: plan.id }))
  }
  const copy = () => {
    const text = main.map((question) => `- ${question.text}`).join('\n')
    navigator.clipboard.writeText(text).then(
      () => say({ text: t('message.copied') }),
      () => say({ text: t('message.notCopied'), tone: 'wrong' }),
    )
  }
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead" className="mb-2">
        {t('ahead.title')}
      </h2>
      <p className="max-w-[36rem] text-ink-soft">
        {main.length >= 5 && main.length <= 10
          ? t('ahead.why')
          : t('ahead.advice', { count: main.length })}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {plan !== undefined && (
          <ButtonLink
            to="/follow-ups/$followUpId"
            params={{ followUpId: plan.id }}
            look="soft"
            icon="mail"
          >
            {t('ahead.write')}
          </ButtonLink>
        )}
        <Button icon="copy" disabled={main.length === 0} onClick={copy}>
          {t('ahead.copy')}
        </Button>
        {plan !== undefined && (
          <Button look="quiet" onClick={skip}>
            {t('ahead.skip')}
          </Button>
        )}
      </div>
    </section>
  )
}
