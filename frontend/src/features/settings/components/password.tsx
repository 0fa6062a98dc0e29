import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import { t } from '@/i18n/account'
import { rawTextOf } from '@/lib/forms'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { FormError } from '@/ui/form-error'
import { say } from '@/ui/toast-store'
import { Section } from './section'

/** A new password; every other browser is signed out by it. */
export function PasswordForm() {
  const change = useMutation({
    mutationFn: (form: FormData) =>
      ask(
        api.POST('/api/v1/auth/password', {
          body: {
            current_password: rawTextOf(form, 'current_password'),
            new_password: rawTextOf(form, 'new_password'),
          },
        }),
      ),
    meta: { inline: true },
  })
  const problem = change.error instanceof Problem ? change.error : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    change.mutate(new FormData(form), {
      onSuccess: () => {
        form.reset()
        say({ text: t('password.changed') })
      },
    })
  }
  return (
    <Section id="password" title={t('password.title')} intro={t('password.intro')}>
      <form onSubmit={submit} className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="current_password"
          type="password"
          label={t('password.current')}
          autoComplete="current-password"
          required
          error={problem?.field('current_password')}
        />
        <TextField
          name="new_password"
          type="password"
          label={t('password.new')}
          hint={t('signup.passwordHint')}
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          error={problem?.field('new_password')}
        />
        <div className="flex flex-col items-start gap-4 sm:col-span-2">
          <FormError error={change.error} fields={['current_password', 'new_password']} />
          <Button type="submit" busy={change.isPending}>
            {t('password.change')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
