import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { Heading } from '@/ui/heading'
import { Account } from './account'
import { Appearance } from './appearance'
import { Data } from './data'
import { Defaults } from './defaults'
import { PasswordForm } from './password'
import { Profile } from './profile'
import { Sessions } from './sessions'
import { Tokens } from './tokens'

/** Everything about the user and this installation, on one page. */
export function Settings() {
  const me = useMe()
  return (
    <div className="mx-auto w-full max-w-[50rem] px-5 pt-8 pb-12 desk:px-12 desk:pt-14">
      <Heading title={t('nav.settings')} className="mb-10" />
      <div className="flex flex-col gap-14">
        <Profile />
        <Defaults />
        <Appearance />
        {!me.guest && <PasswordForm />}
        <Sessions />
        <Tokens />
        <Data />
        <Account />
      </div>
    </div>
  )
}
