import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sayCode, t } from '@/i18n/sync'
import { discard, resolve, retry } from '@/offline/decide'
import { hangingFrom } from '@/offline/hanging'
import { fieldOf, same, type Waiting } from '@/offline/operations'
import { useWaiting } from '@/offline/use-sync'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import Dialog from '@/ui/dialog'
import { dismissAll } from '@/ui/toast-store'
import { did, shownValue } from './did'

/** What could not be saved: what it was, why, and what the user wants to do about it. */
export default function Held({ onClose }: { onClose: () => void }) {
  const all = useWaiting()
  // The messages that led here have been heard, and would lie over what they speak of.
  useEffect(dismissAll, [])
  const refused = all.filter((one) => one.refused !== undefined)
  return (
    <Dialog
      title={t('held.title')}
      intro={refused.length === 0 ? t('held.none') : t('held.intro')}
      onClose={onClose}
      wide
    >
      <ul className="flex flex-col gap-10">
        {refused.map((one) => (
          <li key={one.id}>
            {one.refused?.theirs === undefined ? (
              <Refused
                waiting={one}
                hanging={hangingFrom(all, one).filter((other) => other.refused === undefined)}
              />
            ) : (
              <Conflict waiting={one} theirs={one.refused.theirs} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

/** With what hangs from it: that goes out, or goes, together with it. */
function Refused({ waiting, hanging }: { waiting: Waiting; hanging: readonly Waiting[] }) {
  const client = useQueryClient()
  const { id, operation, refused } = waiting
  const reasons = refused?.errors.map((error) => error.detail) ?? []
  return (
    <>
      <h3 className="font-semibold">{did(client, operation)}</h3>
      <p className="mb-3 text-late">{reasons.length > 0 ? reasons.join(' ') : refused?.detail}</p>
      <Fields body={operation.body} />
      {hanging.length > 0 && (
        <>
          <h4 className="mt-4 font-medium">{t('held.hanging')}</h4>
          <ul className="mt-1 flex flex-col gap-3">
            {hanging.map((one) => (
              <li key={one.id}>
                <p>{did(client, one.operation)}</p>
                <Fields body={one.operation.body} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="main" onClick={() => retry(id)}>
          {t('held.again')}
        </Button>
        <Button look="quiet" onClick={() => discard(id)}>
          {hanging.length > 0 ? t('held.dropAll') : t('held.drop')}
        </Button>
      </div>
    </>
  )
}

function part(name: string): string {
  return sayCode('part', name, {}, name.replaceAll('_', ' '))
}

/** What was typed, so that it can be read and copied. */
function Fields({ body }: { body: Waiting['operation']['body'] }) {
  const filled = Object.entries(body ?? {})
    .map(([name, value]) => [name, shownValue(value)] as const)
    .filter(([name, value]) => value !== '' && !name.endsWith('_id'))
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[10rem_1fr]">
      {filled.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-soft">{part(name)}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Both versions of each field that differs, to choose from. */
function Conflict({
  waiting,
  theirs,
}: {
  waiting: Waiting
  theirs: Readonly<Record<string, unknown>>
}) {
  const client = useQueryClient()
  const body = waiting.operation.body ?? {}
  const seen = waiting.operation.seen?.fields ?? {}
  const other = (name: string) => fieldOf(theirs, name) ?? null
  // A field that nobody else touched is no question.
  const disputed = Object.keys(body).filter(
    (name) => !same(other(name), body[name] ?? null) && !same(other(name), seen[name] ?? null),
  )
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({})
  const keep = () => {
    const mine = Object.keys(body).filter(
      (name) => !disputed.includes(name) || (chosen[name] ?? 'mine') === 'mine',
    )
    resolve(waiting.id, new Set(mine))
  }
  return (
    <>
      <h3 className="font-semibold">{did(client, waiting.operation)}</h3>
      <p className="mb-4 text-ink-soft">{t('held.conflict')}</p>
      <div className="flex flex-col gap-5">
        {disputed.map((name) => (
          <Choice<'mine' | 'theirs'>
            key={name}
            label={part(name)}
            value={chosen[name] ?? 'mine'}
            onChange={(choice) => setChosen({ ...chosen, [name]: choice })}
            options={[
              { value: 'mine', label: t('held.mine'), hint: <Value value={body[name]} /> },
              { value: 'theirs', label: t('held.theirs'), hint: <Value value={other(name)} /> },
            ]}
          />
        ))}
      </div>
      <Button look="main" className="mt-5" onClick={keep}>
        {t('held.keep')}
      </Button>
    </>
  )
}

function Value({ value }: { value: unknown }) {
  return <span className="whitespace-pre-line">{shownValue(value) || t('held.nothing')}</span>
}
