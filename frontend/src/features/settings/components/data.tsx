import { Link } from '@tanstack/react-router'
import { t } from '@/i18n/account'
import { Icon } from '@/ui/icon'
import { Section } from './section'

const FILES = [
  ['everything.jsonl', 'data.everything'],
  ['contacts.csv', 'data.csv'],
  ['contacts.vcf', 'data.vcard'],
] as const

/** Everything out again, any time. */
export function Data() {
  return (
    <Section id="data" intro={t('data.intro')}>
      <ul className="flex flex-wrap gap-3">
        {FILES.map(([file, label]) => (
          <li key={file}>
            <a href={`/api/v1/exports/${file}`} download className="button button-plain">
              <Icon name="down" className="size-5" />
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link to="/import" className="link">
          {t('import.open')}
        </Link>
      </p>
    </Section>
  )
}
