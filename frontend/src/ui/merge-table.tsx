import { t } from '@/i18n/merge'
import type { Merged } from '@/lib/merged'
import { Icon } from './icon'

interface Props {
  into: string
  from: string
  rows: readonly Merged[]
}

const CELL = 'w-1/2 align-top wrap-anywhere pb-3 first:pr-4'

/** What stays on the left, with what is taken over; what it comes from on the right. */
export function MergeTable({ into, from, rows }: Props) {
  return (
    <table className="w-full table-fixed text-left">
      <thead>
        <tr>
          <Side what={t('merge.stays')} name={into} />
          <Side what={t('merge.goes')} name={from} />
        </tr>
      </thead>
      {rows.map(({ label, stays, goes }) => (
        <tbody key={label} className="border-t border-line">
          <tr>
            <th
              scope="rowgroup"
              colSpan={2}
              className="pt-2.5 text-small font-normal text-ink-soft"
            >
              {label}
            </th>
          </tr>
          <tr>
            <td className={CELL}>
              {stays.map((text) => (
                <Value key={text} text={text} />
              ))}
              {goes
                .filter(({ fate }) => fate === 'taken')
                .map(({ text }) => (
                  <Value key={text} text={text} fate="taken" />
                ))}
            </td>
            <td className={`${CELL} text-ink-soft`}>
              {goes.map(({ text, fate }) => (
                <Value key={text} text={text} {...(fate === 'lost' && { fate })} />
              ))}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

function Side({ what, name }: { what: string; name: string }) {
  return (
    <th scope="col" className={CELL}>
      <span className="block text-small font-normal text-ink-soft">{what}</span>
      {name}
    </th>
  )
}

function Value({ text, fate }: { text: string; fate?: 'taken' | 'lost' }) {
  return (
    <span className={`line-clamp-4 ${fate === 'lost' ? 'line-through' : ''}`}>
      {fate === 'taken' && <Icon name="plus" className="mr-1 -ml-1 inline size-4 text-accent" />}
      {text}
      {fate !== undefined && <span className="sr-only">{t(`merge.${fate}`)}</span>}
    </span>
  )
}
