import { useState, type FormEvent } from 'react'
import { nameOf } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import type { Schema } from '@/api/client'
import { t } from '@/i18n/talks'
import { fromLocalInput, toLocalInput } from '@/lib/dates'
import { textOf } from '@/lib/forms'
import { Button, IconButton } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextField } from '@/ui/field'
import { Labelled } from '@/ui/labelled'
import { say } from '@/ui/toast-store'
import { Toggle } from '@/ui/toggle'
import { finishTalk } from '../mutations'
import type { TalkProps } from './interview'

type Promised = Schema<'PromisedIn'>

/** The talk is over: was the last question asked, did it go over, who promised what. */
export default function Finish({ talk, contact, onClose }: TalkProps & { onClose: () => void }) {
  const { time_zone: zone } = useMe()
  const name = nameOf(contact)
  const [asked, setAsked] = useState<'yes' | 'no'>()
  const [extended, setExtended] = useState(false)
  const [promises, setPromises] = useState<readonly Promised[]>([])
  const paper = talk.status === 'scheduled'
  const [ended] = useState(() => {
    const planned = Date.parse(talk.starts_at) + talk.minutes_agreed * 60_000
    return toLocalInput(new Date(Math.min(planned, Date.now())), zone)
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const endedAt = textOf(form, 'ended_at')
    const typed = textOf(form, 'promise')
    const all = typed === '' ? promises : [...promises, promised(form)]
    finishTalk(talk.id, {
      ended_at: endedAt === '' ? null : fromLocalInput(endedAt, zone).toISOString(),
      referral_question_asked: asked === undefined ? null : asked === 'yes',
      extended_at_their_request: extended,
      promises: [...all],
    })
    onClose()
    say({ text: t('interview.finished', { name }) })
  }
  return (
    <Dialog title={t('finish.title')} intro={t('finish.intro', { name })} onClose={onClose} wide>
      <form onSubmit={submit} className="flex flex-col gap-6">
        {paper && (
          <TextField
            name="ended_at"
            type="datetime-local"
            label={t('finish.ended')}
            defaultValue={ended}
            required
          />
        )}
        <Choice
          label={t('finish.asked')}
          value={asked}
          onChange={setAsked}
          inline
          options={[
            { value: 'yes', label: t('finish.yes') },
            { value: 'no', label: t('finish.no') },
          ]}
        />
        <Promises promises={promises} name={name} onChange={setPromises} />
        <Toggle
          label={t('finish.extended')}
          hint={t('finish.extendedHint')}
          checked={extended}
          onChange={setExtended}
        />
        <Button type="submit" look="main" className="self-start">
          {t('finish.save')}
        </Button>
      </form>
    </Dialog>
  )
}

function promised(form: FormData): Promised {
  return {
    by: form.get('promise_by') === 'them' ? 'them' : 'me',
    text: textOf(form, 'promise'),
    off_the_record: false,
  }
}

function Promises({
  promises,
  name,
  onChange,
}: {
  promises: readonly Promised[]
  name: string
  onChange: (promises: readonly Promised[]) => void
}) {
  const add = (form: HTMLFormElement | null) => {
    const field = form?.elements.namedItem('promise')
    if (form === null || !(field instanceof HTMLInputElement) || field.value.trim() === '') return
    onChange([...promises, promised(new FormData(form))])
    field.value = ''
    field.focus()
  }
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('finish.promises')}</legend>
      <p className="mb-3 text-small text-ink-soft">{t('finish.promisesHint')}</p>
      <ul className="mb-3 flex flex-col gap-1">
        {promises.map((promise, index) => (
          <li key={`${promise.by} ${promise.text}`} className="flex items-center gap-3">
            <span className="grow">
              <Labelled label={promise.by === 'me' ? t('finish.me') : name}>
                {promise.text}
              </Labelled>
            </span>
            <IconButton
              icon="close"
              label={t('finish.removePromise', { text: promise.text })}
              onClick={() => onChange(promises.filter((_, other) => other !== index))}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3 sm:flex-nowrap">
        <select name="promise_by" aria-label={t('finish.who')} className="field-box sm:w-44">
          <option value="me">{t('finish.me')}</option>
          <option value="them">{name}</option>
        </select>
        <input
          name="promise"
          aria-label={t('finish.promise')}
          placeholder={t('finish.promiseHint')}
          maxLength={5000}
          className="field-box"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.currentTarget.value.trim() === '') return
            event.preventDefault()
            add(event.currentTarget.form)
          }}
        />
        <Button className="shrink-0" onClick={(event) => add(event.currentTarget.form)}>
          {t('finish.addPromise')}
        </Button>
      </div>
    </fieldset>
  )
}
