import { useState, useSyncExternalStore } from 'react'
import { setSingleKeys, singleKeysOn } from '@/commands/preference'
import { allCommands, onCommandsChange, type Command } from '@/commands/registry'
import { t } from '@/i18n/app'
import Dialog from '@/ui/dialog'
import { Keys } from '@/ui/keys'
import { Toggle } from '@/ui/toggle'

const ANYWHERE = new Set(['add', 'person.add', 'palette', 'undo', 'help'])

/** Every shortcut there is on this screen: those of its own, those of everywhere, and the places. */
export default function Help({ onClose }: { onClose: () => void }) {
  const commands = useSyncExternalStore(onCommandsChange, allCommands)
  const [single, setSingle] = useState(singleKeysOn)
  const withKeys = commands.filter(({ keys }) => keys !== undefined)
  const places = withKeys.filter(({ id }) => id.startsWith('go '))
  const anywhere = withKeys.filter(({ id }) => ANYWHERE.has(id))
  const here = withKeys.filter((one) => !places.includes(one) && !anywhere.includes(one))
  return (
    <Dialog title={t('help.title')} onClose={onClose} wide>
      <div className="mb-6 gap-x-10 sm:columns-2">
        <Group title={t('help.here')} commands={here} />
        <Group title={t('help.anywhere')} commands={anywhere} />
        <Group title={t('help.places')} commands={places} />
      </div>
      <div data-later className="border-t border-line pt-4">
        <Toggle
          label={t('help.singleKeys')}
          hint={t('help.singleKeysHint')}
          checked={single}
          onChange={(on) => {
            setSingleKeys(on)
            setSingle(on)
          }}
        />
      </div>
    </Dialog>
  )
}

function Group({ title, commands }: { title: string; commands: readonly Command[] }) {
  if (commands.length === 0) return null
  return (
    <section className="mb-6 break-inside-avoid">
      <h3 className="mb-1 font-semibold text-ink-soft">{title}</h3>
      <ul className="divide-y divide-line">
        {commands.map(({ id, label, keys = '' }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2">
            {label}
            <span className="sr-only">{keys}</span>
            <Keys keys={keys} />
          </li>
        ))}
      </ul>
    </section>
  )
}
