import { Link, Outlet, useMatchRoute } from '@tanstack/react-router'
import { useMe } from '@/api/reads/me'
import { t } from '@/i18n/account'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { PARTS, type SettingsPart } from '../parts'
import { Account } from './account'
import { Appearance } from './appearance'
import { Data } from './data'
import { Defaults } from './defaults'
import { PasswordForm } from './password'
import { Phone } from './phone'
import { Profile } from './profile'
import { Sample } from './sample'
import { Sessions } from './sessions'
import { Tokens } from './tokens'

/** The frame of the settings: their parts beside the one that is shown, where there is room. */
export function SettingsFrame() {
  const atStart = useMatchRoute()({ to: '/settings' }) !== false
  return (
    <div className="page page-wide grid content-start desk:grid-cols-[minmax(0,38rem)_13rem] desk:justify-between desk:gap-14">
      <div className="min-w-0">
        <Outlet />
      </div>
      <nav aria-label={t('nav.settings')} className="hidden desk:block">
        <ul className="sticky top-14 flex flex-col gap-0.5">
          {PARTS.map(({ part, label, icon }) => (
            <li key={part}>
              <Link
                to="/settings/$part"
                params={{ part }}
                aria-current={atStart && part === PARTS[0].part ? 'page' : undefined}
                className="place"
              >
                <Icon name={icon} className="size-[1.375rem] shrink-0" />
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** On a phone the list of parts; beside the list on a desktop, the first of them. */
export function SettingsIndex() {
  return (
    <>
      <Heading title={t('nav.settings')} className="mb-6" />
      <ul className="divide-y divide-line desk:hidden">
        {PARTS.map(({ part, label, hint, icon }) => (
          <li key={part}>
            <Link
              to="/settings/$part"
              params={{ part }}
              className="flex min-h-18 items-center gap-4 py-3"
            >
              <Icon name={icon} className="shrink-0 text-ink-soft" />
              <span className="grow">
                <span className="block text-lead font-medium">{t(label)}</span>
                <span className="block text-small text-ink-soft">{t(hint)}</span>
              </span>
              <Icon name="chevron" className="size-5 shrink-0 text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
      <div className="hidden desk:block">
        <Profile />
      </div>
    </>
  )
}

/** One part under its own address. */
export function SettingsPage({ part }: { part: SettingsPart }) {
  const label = PARTS.find((one) => one.part === part)?.label ?? 'nav.settings'
  return (
    <>
      <Link
        to="/settings"
        className="mb-2 -ml-2 inline-flex min-h-11 items-center gap-1 rounded-small px-2 text-ink-soft desk:hidden"
      >
        <Icon name="back" className="size-5" />
        {t('nav.settings')}
      </Link>
      <Heading title={t(label)} className="mb-8" />
      <div className="flex flex-col gap-12">
        <Sections part={part} />
      </div>
    </>
  )
}

function Sections({ part }: { part: SettingsPart }) {
  const me = useMe()
  switch (part) {
    case 'you':
      return <Profile />
    case 'defaults':
      return <Defaults />
    case 'device':
      return (
        <>
          <Appearance />
          <Phone />
        </>
      )
    case 'access':
      return (
        <>
          {!me.guest && <PasswordForm />}
          <Sessions />
          <Tokens />
        </>
      )
    case 'data':
      return (
        <>
          <Data />
          <Sample />
          <Account />
        </>
      )
  }
}
