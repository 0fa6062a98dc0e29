import { useQuery } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { questionsQuery } from '@/api/reads/interviews'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/talks'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { Toggle } from '@/ui/toggle'
import { Unsaved } from '@/ui/unsaved'
import { finishTalk, tick } from '../writes'
import type { TalkProps } from './interview'

interface Props extends TalkProps {
  /** Right before the talk is over: what was being written is then added. */
  onFinish: () => void
  onClose: () => void
}

/** The talk was held with paper and pen: when it ended, and whether the last question was asked. */
export default function Finish({ talk, contact, onFinish, onClose }: Props) {
  const { id: owner, time_zone: zone } = useMe()
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(owner, `finish/${talk.id}`, form)
  const last = useQuery(questionsQuery(talk.id)).data?.items.find((question) => question.referral)
  const asked = (['yes', 'no'] as const).find((one) => one === kept.value('asked'))
  const extended = kept.value('extended') === 'yes'
  const [ended] = useState(() => {
    const planned = Date.parse(talk.starts_at) + talk.minutes_agreed * 60_000
    return toLocalInput(new Date(Math.min(planned, Date.now())), zone)
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const endedAt = textOf(new FormData(event.currentTarget), 'ended_at')
    const known = asked === undefined ? null : asked === 'yes'
    if (last !== undefined && known !== null && last.asked !== known) tick(last, known)
    onFinish()
    finishTalk(
      { talk, contact, zone },
      {
        ended_at: fromLocalInput(endedAt, zone).toISOString(),
        referral_question_asked: known,
        extended_at_their_request: extended,
      },
    )
    kept.drop()
    onClose()
  }
  return (
    <Dialog title={t('finish.title')} intro={t('finish.intro')} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-6">
        <Unsaved kept={kept} />
        <TextField
          name="ended_at"
          type="datetime-local"
          label={t('finish.ended')}
          defaultValue={ended}
          required
        />
        <Choice
          label={t('finish.asked')}
          value={asked}
          onChange={(one) => kept.put('asked', one)}
          inline
          options={[
            { value: 'yes', label: t('finish.yes') },
            { value: 'no', label: t('finish.no') },
          ]}
        />
        <Toggle
          label={t('finish.extended')}
          hint={t('finish.extendedHint')}
          checked={extended}
          onChange={(on) => kept.put('extended', on ? 'yes' : 'no')}
        />
        <Button type="submit" look="main" className="self-start">
          {t('finish.save')}
        </Button>
      </form>
    </Dialog>
  )
}
