import { useState, useSyncExternalStore } from 'react'
import { setSingleKeys, singleKeysOn } from '@/commands/preference'
import { allCommands, onCommandsChange } from '@/commands/registry'
import { t } from '@/i18n/app'
import Dialog from '@/ui/dialog'
import { Keys } from '@/ui/keys'
import { Toggle } from '@/ui/toggle'

/** Every shortcut there is on this screen. */
export default function Help({ onClose }: { onClose: () => void }) {
  const commands = useSyncExternalStore(onCommandsChange, allCommands)
  const [single, setSingle] = useState(singleKeysOn)
  return (
    <Dialog title={t('help.title')} onClose={onClose}>
      <ul className="mb-6 divide-y divide-line">
        {commands
          .filter((command) => command.keys !== undefined)
          .map((command) => (
            <li key={command.id} className="flex items-center justify-between gap-4 py-2.5">
              {command.label}
              <span className="sr-only">{command.keys}</span>
              <Keys keys={command.keys ?? ''} />
            </li>
          ))}
      </ul>
      <div data-later>
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
