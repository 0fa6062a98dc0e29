import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { runCommand } from '@/commands/registry'
import { t } from '@/i18n/app'
import { Heading } from '@/ui/heading'
import { Icon, type IconName } from '@/ui/icon'

/** What has no tab of its own on a phone. */
export function More() {
  return (
    <div className="mx-auto w-full max-w-(--measure) px-5 py-8">
      <Heading title={t('nav.more')} className="mb-6" />
      <ul className="divide-y divide-line">
        <Row icon="note">
          <Link to="/insights">{t('nav.insights')}</Link>
        </Row>
        <Row icon="organization">
          <Link to="/organizations">{t('nav.organizations')}</Link>
        </Row>
        <Row icon="clock">
          <Link to="/follow-ups">{t('nav.followUps')}</Link>
        </Row>
        <Row icon="note">
          <Link to="/playbook">{t('nav.playbook')}</Link>
        </Row>
        <Row icon="import">
          <Link to="/import">{t('nav.import')}</Link>
        </Row>
        <Row icon="settings">
          <Link to="/settings">{t('nav.settings')}</Link>
        </Row>
        <Row icon="trash">
          <Link to="/bin">{t('nav.bin')}</Link>
        </Row>
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
      </ul>
    </div>
  )
}

function Row({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <li className="relative flex min-h-16 items-center gap-4 text-lead font-medium *:before:absolute *:before:inset-0">
      <Icon name={icon} className="text-ink-soft" />
      {children}
    </li>
  )
}
