import { useLayoutEffect } from 'react'
import { isTyping, onMac, written } from '@/lib/keys'
import { singleKeysOn } from './preference'
import { commandFor, register, type Command } from './registry'

/** How long the second key of a sequence may take, in milliseconds. */
const PATIENCE = 1200

/** Listens for every command's keys. Used once, at the root of the app. */
export function useShortcuts(): void {
  // Before anything is painted: who sees a list can walk it.
  useLayoutEffect(() => {
    let first: { key: string; at: number } | undefined
    const listen = (event: KeyboardEvent) => {
      const key = written(event, onMac)
      if (key === undefined || event.defaultPrevented || event.repeat) return
      const combined = key.startsWith('mod+')
      if (isTyping(event.target) && (!combined || key === 'mod+z')) return
      if (!combined && !singleKeysOn()) return
      // Letters belong to the layer on top, and what they would do here is behind it.
      const layers = combined
        ? '[role="menu"]'
        : '[role="menu"], [role="dialog"], [role="alertdialog"]'
      if (document.querySelector(layers) !== null) return
      const pressed =
        first !== undefined && Date.now() - first.at < PATIENCE ? `${first.key} ${key}` : key
      const { command, begins } = commandFor(pressed)
      first = begins ? { key: pressed, at: Date.now() } : undefined
      if (command === undefined) return
      event.preventDefault()
      command.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/** Offers commands as long as the calling component is on the screen. */
export function useCommands(commands: readonly Command[]): void {
  useLayoutEffect(() => register(commands), [commands])
}
