import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { api, ask, type Schema } from '@/api/client'
import { Problem } from '@/api/problem'
import { t } from '@/i18n/account'
import { textOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import Dialog from '@/ui/dialog'
import { FieldError, SelectField, TextField } from '@/ui/field'
import { FormError } from '@/ui/form-error'
import { say } from '@/ui/toast-store'

type Scope = Schema<'TokenIn'>['scopes'][number]

const SCOPES: readonly Scope[] = ['read', 'write', 'send', 'off_the_record', 'admin']
const DAYS = [30, 90, 365] as const
const DAY = 24 * 60 * 60 * 1000

/** A key for a program: made here, shown once. */
export default function NewToken({ onClose }: { onClose: () => void }) {
  const make = useMutation({
    mutationFn: (form: FormData) => {
      const days = Number(textOf(form, 'days'))
      return ask(
        api.POST('/api/v1/tokens', {
          body: {
            name: textOf(form, 'name'),
            scopes: SCOPES.filter((scope) => form.getAll('scopes').includes(scope)),
            expires_at: days > 0 ? new Date(Date.now() + days * DAY).toISOString() : null,
          },
        }),
      )
    },
    meta: { inline: true },
  })
  const problem = make.error instanceof Problem ? make.error : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    make.mutate(new FormData(event.currentTarget))
  }
  if (make.data !== undefined) return <Made token={make.data.token} onClose={onClose} />
  return (
    <Dialog title={t('tokens.make')} intro={t('tokens.makeIntro')} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="name"
          label={t('tokens.name')}
          placeholder={t('tokens.nameHint')}
          required
          maxLength={200}
          autoComplete="off"
          error={problem?.field('name')}
        />
        <fieldset>
          <legend className="mb-1 font-semibold">{t('tokens.scopes')}</legend>
          {SCOPES.map((scope) => (
            <label key={scope} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                name="scopes"
                value={scope}
                defaultChecked={scope === 'read'}
                className="size-5 accent-accent"
              />
              {t(`scope.${scope}`)}
            </label>
          ))}
          <FieldError error={problem?.field('scopes')} />
        </fieldset>
        <SelectField name="days" label={t('tokens.lasts')} defaultValue={90}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {t('tokens.days', { count: days })}
            </option>
          ))}
          <option value={0}>{t('tokens.forever')}</option>
        </SelectField>
        <FormError error={make.error} fields={['name', 'scopes']} />
        <Button type="submit" look="main" busy={make.isPending} className="self-start">
          {t('tokens.make')}
        </Button>
      </form>
    </Dialog>
  )
}

function Made({ token, onClose }: { token: string; onClose: () => void }) {
  const copy = () =>
    navigator.clipboard.writeText(token).then(
      () => say({ text: t('message.copied') }),
      () => say({ text: t('message.notCopied'), tone: 'wrong' }),
    )
  return (
    <Dialog title={t('tokens.made')} intro={t('tokens.madeIntro')} onClose={onClose}>
      <p className="mb-5 rounded-field bg-sunken p-4 font-mono break-all select-all">{token}</p>
      <div className="flex gap-3">
        <Button look="main" icon="copy" onClick={() => void copy()}>
          {t('tokens.copy')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('tokens.done')}
        </Button>
      </div>
    </Dialog>
  )
}
