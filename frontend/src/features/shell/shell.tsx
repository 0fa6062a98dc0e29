import { Link, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useMe } from '@/api/reads/me'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/app'
import { part } from '@/lib/part'
import { useDesk } from '@/lib/use-desk'
import { Icon } from '@/ui/icon'
import { Keys } from '@/ui/keys'
import { Mark } from '@/ui/mark'
import { GROUPS, TABS_AFTER_ADD, TABS_BEFORE_ADD, type Place } from './nav'

const GuestBanner = part(() => import('./guest-banner'))
const SyncBar = part(() => import('./sync-bar'))

/** The frame of every screen behind the sign-in: a rail on a desktop, five tabs on a phone. */
export function Shell() {
  const { guest } = useMe()
  const desk = useDesk()
  return (
    <div className="desk:pl-(--rail)">
      {desk && <Rail />}
      <div className="flex min-h-dvh flex-col pb-[calc(var(--tabs)+env(safe-area-inset-bottom))] desk:pb-0">
        {guest && (
          <Suspense fallback={<div className="min-h-(--banner) bg-accent-wash" />}>
            <GuestBanner />
          </Suspense>
        )}
        <Suspense>
          <SyncBar />
        </Suspense>
        <main id="main" className="flex min-w-0 grow flex-col">
          <Outlet />
        </main>
      </div>
      {!desk && <Tabs />}
    </div>
  )
}

function Rail() {
  const me = useMe()
  return (
    <header
      data-chrome
      className="fixed inset-y-0 left-0 flex w-(--rail) flex-col gap-1 border-r border-line px-4 pt-6 pb-5"
    >
      <Link
        to="/"
        className="mb-4 flex items-center gap-2.5 rounded-small px-2 text-lead font-bold tracking-tight"
      >
        <Mark />
        {t('app.name')}
      </Link>
      <button
        type="button"
        className="button button-main mb-3 w-full"
        onClick={() => runCommand('add')}
      >
        <Icon name="plus" className="size-5" />
        {t('nav.add')}
      </button>
      <nav aria-label={t('nav.label')} className="rail">
        {GROUPS.map((group) => (
          <div key={group[0]?.to}>
            {group.map(({ to, icon, label }) => (
              <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className="place">
                <Icon name={icon} className="size-[1.375rem] shrink-0" />
                {t(label)}
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <button
        type="button"
        onClick={() => runCommand('palette')}
        className="place mt-auto shrink-0"
      >
        <Icon name="search" className="size-[1.375rem] shrink-0" />
        <span className="grow text-left">{t('palette.short')}</span>
        <Keys keys="mod+k" />
      </button>
      <p className="truncate px-3 pt-2 text-small text-ink-soft">
        {me.name ?? me.email ?? t('guest.name')}
      </p>
    </header>
  )
}

const TAB =
  'flex h-full min-w-0 grow basis-0 flex-col items-center justify-center gap-0.5 text-tab font-medium text-ink-soft aria-[current=page]:font-bold aria-[current=page]:text-accent'

function Tabs() {
  return (
    <nav
      data-chrome
      aria-label={t('nav.label')}
      className="fixed inset-x-0 bottom-0 z-30 flex h-[calc(var(--tabs)+env(safe-area-inset-bottom))] items-stretch border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]"
    >
      {TABS_BEFORE_ADD.map((place) => (
        <Tab key={place.to} place={place} />
      ))}
      <button type="button" className={TAB} onClick={() => runCommand('add')}>
        <span className="grid h-8 w-12 place-items-center rounded-full bg-accent text-on-accent">
          <Icon name="plus" />
        </span>
        <span className="max-w-full truncate">{t('nav.add')}</span>
      </button>
      {TABS_AFTER_ADD.map((place) => (
        <Tab key={place.to} place={place} />
      ))}
    </nav>
  )
}

function Tab({ place }: { place: Place }) {
  return (
    <Link to={place.to} activeOptions={{ exact: place.to === '/' }} className={TAB}>
      <Icon name={place.icon} />
      <span className="max-w-full truncate">{t(place.label)}</span>
    </Link>
  )
}
