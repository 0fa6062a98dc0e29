import { useState, type FormEvent } from 'react'
import type { Schema } from '@/api/client'
import { act } from '@/commands/act'
import { t } from '@/i18n/people'
import { textOf } from '@/lib/forms'
import { step } from '@/offline/operations'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { TextArea, TextField } from '@/ui/field'

type Answer = Schema<'AnswerIn'>['answer']

interface Props {
  outreach: Schema<'Outreach'>
  name: string
  /** What is chosen at first. */
  initial?: Answer | undefined
  onClose: () => void
  onAccepted: () => void
}

/** What they said: yes, no, or later. */
export default function LogAnswer({ outreach, name, initial, onClose, onAccepted }: Props) {
  const [answer, setAnswer] = useState<Answer | undefined>(initial ?? outreach.answer ?? undefined)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (answer === undefined) return
    const form = new FormData(event.currentTarget)
    act(
      t(`answer.logged.${answer}`, { name }),
      step(
        '/api/v1/outreach/{id}/answer',
        { id: outreach.id },
        {
          answer,
          answered_at: new Date().toISOString(),
          text: textOf(form, 'text') || null,
          ask_again_on: answer === 'later' ? textOf(form, 'ask_again_on') || null : null,
        },
      ),
    )
    if (answer === 'accepted') onAccepted()
    else onClose()
  }
  return (
    <Dialog title={t('answer.title', { name })} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Choice<Answer>
          label={t('answer.what')}
          value={answer}
          onChange={setAnswer}
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
            defaultValue={outreach.ask_again_on ?? ''}
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
