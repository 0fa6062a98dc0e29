import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/app'
import { textOf } from '@/lib/forms'
import { change } from '@/offline/operations'
import { useKeptForm } from '@/offline/use-kept-form'
import { write } from '@/offline/write'
import { Button, ButtonLink } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Mark } from '@/ui/mark'

/** The first two minutes: one question about the goal, then one person. */
export function Welcome({ firstPerson }: { firstPerson: ReactNode }) {
  const me = useMe()
  const [asked, setAsked] = useState(false)
  const second = asked || me.goal !== ''
  return (
    <main id="main" className="mx-auto w-full max-w-[44rem] px-6 py-8 desk:py-16">
      <div className="mb-10 flex items-center gap-3">
        <Mark />
        <p className="text-ink-soft">{t('welcome.step', { step: second ? 2 : 1 })}</p>
      </div>
      {second ? (
        <>
          <Heading title={t('welcome.person')} className="mb-3" />
          <p className="mb-8 text-lead text-ink-soft">{t('welcome.personIntro')}</p>
          {firstPerson}
          <p className="mt-8 flex flex-wrap items-center gap-x-2 border-t border-line pt-5 text-ink-soft">
            {t('welcome.haveMany')}
            <ButtonLink to="/import" look="quiet" icon="import">
              {t('import.open')}
            </ButtonLink>
          </p>
        </>
      ) : (
        <Goal onDone={() => setAsked(true)} />
      )}
    </main>
  )
}

function Goal({ onDone }: { onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, 'goal', form)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const goal = textOf(new FormData(event.currentTarget), 'goal')
    if (goal !== '') write(change('/api/v1/me', {}, { goal }))
    kept.drop()
    onDone()
  }
  return (
    <form ref={form} onSubmit={submit} onInput={kept.onInput}>
      <Heading title={t('welcome.goal')} className="mb-3" />
      <p className="mb-6 text-lead text-ink-soft">{t('welcome.goalIntro')}</p>
      <TextArea
        name="goal"
        label={t('welcome.goalLabel')}
        hideLabel
        placeholder={t('welcome.goalHint')}
        rows={3}
        maxLength={500}
        className="text-lead"
      />
      <div className="mt-4 flex flex-wrap gap-3">
        <Button type="submit" look="main">
          {t('welcome.next')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('welcome.skip')}
        </Button>
      </div>
    </form>
  )
}
