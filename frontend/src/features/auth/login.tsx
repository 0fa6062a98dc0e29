import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import { t } from '@/i18n/app'
import { setBeenHere } from '@/lib/been-here'
import { rawTextOf, textOf } from '@/lib/forms'
import { endSession } from '@/offline/leave'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { FormError } from '@/ui/form-error'
import { Heading } from '@/ui/heading'
import { SignFrame } from './sign-frame'

/** Sign in, and go on to where one wanted to go. `next` is an address of this app. */
export function Login({ next }: { next: string }) {
  const client = useQueryClient()
  const router = useRouter()
  const login = useMutation({
    mutationFn: async (form: FormData) => {
      await endSession()
      return await ask(
        api.POST('/api/v1/auth/login', {
          body: { email: textOf(form, 'email'), password: rawTextOf(form, 'password') },
        }),
      )
    },
    meta: { inline: true },
    onSuccess: () => {
      setBeenHere(true)
      client.clear()
      router.history.push(next)
    },
  })
  const wrong = login.error instanceof Problem && login.error.status === 401
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    login.mutate(new FormData(event.currentTarget))
  }
  return (
    <SignFrame>
      <Heading title={t('login.title')} className="mb-8" />
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="email"
          type="email"
          label={t('signup.email')}
          autoComplete="username"
          required
        />
        <TextField
          name="password"
          type="password"
          label={t('signup.password')}
          autoComplete="current-password"
          required
        />
        <FormError error={login.error} fields={[]} told={wrong ? t('login.wrong') : undefined} />
        <Button type="submit" look="main" busy={login.isPending} className="mt-1">
          {t('login.go')}
        </Button>
      </form>
      <p className="mt-6 text-ink-soft">
        {t('login.haveNone')}{' '}
        <Link to="/signup" className="link">
          {t('signup.go')}
        </Link>
      </p>
    </SignFrame>
  )
}
