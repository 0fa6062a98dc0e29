import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useMe } from '@/api/reads/me'
import { questionBankQuery, starterQuestionsQuery } from '@/api/reads/questions'
import { sayCode, t } from '@/i18n/talks'
import { isText } from '@/lib/shape'
import { create, newId, remove } from '@/offline/operations'
import { useDraft } from '@/offline/use-draft'
import { write } from '@/offline/write'
import { Button, IconButton } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { Icon } from '@/ui/icon'
import { Skeleton } from '@/ui/skeleton'

interface Props {
  taken: readonly { text: string }[]
  onAdd: (text: string) => void
  onClose: () => void
}

const OWN = '/api/v1/questions/{id}'

/** Good questions to choose from; those the user wants to keep for any talk come first. */
export default function Bank({ taken, onAdd, onClose }: Props) {
  const own = useQuery(questionBankQuery).data?.items
  const starter = useQuery(starterQuestionsQuery).data?.items
  const themes = [...new Set(starter?.map((question) => question.theme))]
  const used = new Set(taken.map((question) => question.text))
  return (
    <Dialog title={t('bank.title')} intro={t('bank.intro')} onClose={onClose} wide>
      {own !== undefined && own.length > 0 && (
        <section aria-labelledby="bank-own" className="mb-4">
          <h3 id="bank-own" className="text-small font-semibold tracking-normal text-ink-soft">
            {t('bank.own')}
          </h3>
          <ul>
            {own.map((question) => (
              <Choosable
                key={question.id}
                text={question.text}
                used={used.has(question.text)}
                onAdd={onAdd}
                onRemove={() => write(remove(OWN, { id: question.id }, question))}
              />
            ))}
          </ul>
        </section>
      )}
      {starter === undefined && <Skeleton lines={6} />}
      {themes.map((theme) => (
        <details key={theme} className="border-b border-line">
          <summary className="flex min-h-14 items-center justify-between gap-4 font-semibold">
            {sayCode('theme', theme, {}, theme)}
            <Icon name="down" className="size-5 text-ink-soft" />
          </summary>
          <ul className="pb-3">
            {starter
              ?.filter((question) => question.theme === theme)
              .map(({ text }) => (
                <Choosable key={text} text={text} used={used.has(text)} onAdd={onAdd} />
              ))}
          </ul>
        </details>
      ))}
      <div className="mt-6">
        <Keep onKeep={(text) => write(create(OWN, { id: newId() }, { text }))} />
      </div>
    </Dialog>
  )
}

function Choosable({
  text,
  used,
  onAdd,
  onRemove,
}: {
  text: string
  used: boolean
  onAdd: (text: string) => void
  onRemove?: () => void
}) {
  return (
    <li className="flex items-center gap-2 border-b border-line py-1 last:border-b-0">
      <span className={`min-w-0 grow py-2 ${used ? 'text-ink-soft' : ''}`}>{text}</span>
      {onRemove !== undefined && (
        <IconButton icon="trash" label={t('bank.remove', { text })} onClick={onRemove} />
      )}
      <Button
        look={used ? 'quiet' : 'soft'}
        icon={used ? 'check' : 'plus'}
        disabled={used}
        aria-label={used ? t('bank.taken', { text }) : t('question.addThis', { text })}
        onClick={() => onAdd(text)}
        className="shrink-0"
      >
        {used ? t('bank.in') : t('question.add')}
      </Button>
    </li>
  )
}

/** A question to keep for any talk. */
function Keep({ onKeep }: { onKeep: (text: string) => void }) {
  const { value: text = '', write: edit, drop } = useDraft(useMe().id, 'bank', '', isText)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = text.trim()
    if (trimmed === '') return
    onKeep(trimmed)
    edit('')
    void drop()
  }
  return (
    <form onSubmit={submit} className="flex gap-3">
      <input
        value={text}
        onChange={(event) => edit(event.target.value)}
        maxLength={200}
        aria-label={t('bank.new')}
        placeholder={t('bank.new')}
        className="field-box"
      />
      <Button type="submit" disabled={text.trim() === ''} className="shrink-0">
        {t('bank.keep')}
      </Button>
    </form>
  )
}
