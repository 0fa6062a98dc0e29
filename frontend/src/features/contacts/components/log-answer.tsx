import { useRef, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { nameOf, type Contact } from '@/api/reads/contacts'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/people'
import { textOf } from '@/lib/forms'
import { useKeptForm } from '@/offline/use-kept-form'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'
import { Unsaved } from '@/ui/unsaved'
import { logAnswer } from '../mutations'

type Answer = Schema<'AnswerIn'>['answer']

const ANSWERS = ['accepted', 'declined', 'later'] as const satisfies readonly Answer[]

interface Props {
  person: Contact
  outreach: Schema<'Outreach'>
  /** What is chosen at first. */
  initial?: Answer | undefined
  onClose: () => void
  onAccepted: () => void
}

/** What they said: yes, no, or later. */
export default function LogAnswer({ person, outreach, initial, onClose, onAccepted }: Props) {
  const name = nameOf(person)
  const form = useRef<HTMLFormElement>(null)
  const kept = useKeptForm(useMe().id, `answer/${outreach.id}`, form)
  const said = ANSWERS.find((one) => one === kept.value('answer'))
  const answer = said ?? initial ?? outreach.answer ?? undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (answer === undefined) return
    const fields = new FormData(event.currentTarget)
    logAnswer(person, outreach, {
      answer,
      answered_at: new Date().toISOString(),
      text: textOf(fields, 'text') || null,
      ask_again_on: answer === 'later' ? textOf(fields, 'ask_again_on') || null : null,
    })
    kept.drop()
    if (answer === 'accepted') onAccepted()
    else onClose()
  }
  return (
    <Dialog title={t('answer.title', { name })} onClose={onClose}>
      <form ref={form} onSubmit={submit} onInput={kept.onInput} className="flex flex-col gap-5">
        <Unsaved kept={kept} />
        <Choice<Answer>
          label={t('answer.what')}
          value={answer}
          onChange={(one) => kept.put('answer', one)}
          options={[
            { value: 'accepted', label: t('answer.accepted') },
            { value: 'declined', label: t('answer.declined'), hint: t('answer.declinedHint') },
            { value: 'later', label: t('answer.later') },
          ]}
        />
        {answer === 'later' && (
          <TextField
            name="ask_again_on"
            type="date"
            label={t('answer.askAgain')}
            hint={t('answer.askAgainHint')}
            defaultValue={kept.value('ask_again_on') ?? outreach.ask_again_on ?? ''}
            optional
          />
        )}
        <TextArea
          name="text"
          label={t('answer.text')}
          hint={t('answer.textHint')}
          defaultValue={outreach.answer_text ?? ''}
          optional
          rows={3}
          maxLength={20000}
        />
        <Button type="submit" look="main" disabled={answer === undefined} className="self-start">
          {t('answer.save')}
        </Button>
      </form>
    </Dialog>
  )
}
