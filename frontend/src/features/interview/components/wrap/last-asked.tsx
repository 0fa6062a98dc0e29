import { t } from '@/i18n/talks'
import { Choice } from '@/ui/choice'
import { tick, type Question } from '../../writes'

/** Whether the question that leads to the next person was asked. */
export function LastAsked({ question, name }: { question: Question; name: string }) {
  return (
    <section>
      <Choice
        label={<span className="text-title tracking-tight">{t('finish.asked')}</span>}
        value={question.asked ? 'yes' : 'no'}
        onChange={(answer) => tick(question, answer === 'yes')}
        inline
        options={[
          { value: 'yes', label: t('finish.yes') },
          { value: 'no', label: t('finish.no') },
        ]}
      />
      {!question.asked && <p className="mt-2 text-ink-soft">{t('held.lastNotAsked', { name })}</p>}
    </section>
  )
}
