import { Menu as Base } from '@base-ui/react/menu'
import { IconButton } from './button'
import { Icon, type IconName } from './icon'

export interface MenuItem {
  label: string
  icon?: IconName
  grave?: boolean
  run: () => void
}

/** What else can be done with a thing, behind three dots. */
export default function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={<IconButton icon="more" label={label} />} />
      <Base.Portal>
        <Base.Positioner align="end" sideOffset={6} className="z-40">
          <Base.Popup className="fade min-w-56 rounded-field bg-surface p-1.5 shadow-[0_10px_40px_var(--shadow)] outline-1 outline-line">
            {items.map((item) => (
              <Base.Item
                key={item.label}
                onClick={item.run}
                className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-small px-3 outline-none data-highlighted:bg-sunken ${item.grave === true ? 'text-late' : ''}`}
              >
                {item.icon !== undefined && <Icon name={item.icon} className="size-5" />}
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
