import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/app'
import { Heading } from '@/ui/heading'
import { Icon, type IconName } from '@/ui/icon'
import { GROUPS, TABS_AFTER_ADD, TABS_BEFORE_ADD } from './nav'

const IN_TABS = new Set([...TABS_BEFORE_ADD, ...TABS_AFTER_ADD].map(({ to }) => to))

/** What has no tab of its own on a phone, in the order of the rail. */
export function More() {
  return (
    <div className="page">
      <Heading title={t('nav.more')} className="mb-3" />
      {GROUPS.map((group) => (
        <Group key={group[0]?.to}>
          {group
            .filter(({ to }) => !IN_TABS.has(to))
            .map(({ to, icon, label }) => (
              <Row key={to} icon={icon}>
                <Link to={to}>{t(label)}</Link>
              </Row>
            ))}
        </Group>
      ))}
      <Group>
        <Row icon="search">
          <button type="button" onClick={() => runCommand('palette')}>
            {t('palette.open')}
          </button>
        </Row>
        <Row icon="key">
          <button type="button" onClick={() => runCommand('help')}>
            {t('help.title')}
          </button>
        </Row>
        <Row icon="forward">
          <button type="button" onClick={() => runCommand('sign-out')}>
            {t('account.signOut')}
          </button>
        </Row>
      </Group>
    </div>
  )
}

function Group({ children }: { children: ReactNode }) {
  return <ul className="border-line py-2 not-last:border-b">{children}</ul>
}

function Row({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="relative flex min-h-13 items-center gap-4 text-lead font-medium *:before:absolute *:before:inset-0">
      <Icon name={icon} className="text-ink-soft" />
      {children}
    </li>
  )
}
