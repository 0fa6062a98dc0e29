import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { api, ask } from '@/api/client'
import { Problem } from '@/api/problem'
import { entryQuery } from '@/api/reads/me'
import { t } from '@/i18n/app'
import { setBeenHere } from '@/lib/been-here'
import { deviceZone } from '@/lib/dates'
import { rawTextOf, textOf } from '@/lib/forms'
import { endSession } from '@/offline/leave'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { FormError } from '@/ui/form-error'
import { Heading } from '@/ui/heading'
import { SignFrame } from './sign-frame'

/** A new account, or a look around. */
export function Signup() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const entry = useQuery(entryQuery)
  const signup = useMutation({
    mutationFn: async (form: FormData) => {
      await endSession()
      return await ask(
        api.POST('/api/v1/auth/register', {
          body: {
            email: textOf(form, 'email'),
            password: rawTextOf(form, 'password'),
            name: textOf(form, 'name') || null,
            time_zone: deviceZone(),
          },
        }),
      )
    },
    meta: { inline: true },
    onSuccess: async () => {
      setBeenHere(true)
      client.removeQueries({ queryKey: ['me'] })
      await navigate({ to: '/welcome' })
    },
  })
  const problem = signup.error instanceof Problem ? signup.error : undefined
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    signup.mutate(new FormData(event.currentTarget))
  }
  return (
    <SignFrame>
      <Heading title={t('signup.title')} />
      <p className="mt-2 mb-8 text-lead text-ink-soft">{t('signup.intro')}</p>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <TextField
          name="name"
          label={t('signup.name')}
          autoComplete="given-name"
          maxLength={100}
          error={problem?.field('name')}
        />
        <TextField
          name="email"
          type="email"
          label={t('signup.email')}
          autoComplete="email"
          required
          error={problem?.field('email')}
        />
        <TextField
          name="password"
          type="password"
          label={t('signup.password')}
          hint={t('signup.passwordHint')}
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={200}
          error={problem?.field('password')}
        />
        <FormError error={signup.error} fields={['name', 'email', 'password']} />
        <Button type="submit" look="main" busy={signup.isPending} className="mt-1">
          {t('signup.go')}
        </Button>
      </form>
      <p className="mt-6 text-ink-soft">
        {t('signup.haveOne')}{' '}
        <Link to="/login" className="link">
          {t('login.go')}
        </Link>
      </p>
      {entry.data?.guest === true && <GuestDoor />}
    </SignFrame>
  )
}

function GuestDoor() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const look = useMutation({
    mutationFn: async () => {
      await endSession()
      await ask(api.POST('/api/v1/auth/guest'))
      // Their days should be the visitor's days.
      const here = api.PATCH('/api/v1/me', { body: { time_zone: deviceZone() } })
      await ask(here).catch(() => undefined)
    },
    onSuccess: async () => {
      setBeenHere(true)
      client.removeQueries({ queryKey: ['me'] })
      await navigate({ to: '/' })
    },
  })
  return (
    <div className="mt-8 border-t border-line pt-6">
      <p className="mb-3 text-ink-soft">{t('guest.door')}</p>
      <Button look="soft" busy={look.isPending} onClick={() => look.mutate()}>
        {t('guest.look')}
      </Button>
    </div>
  )
}
