import type { IconName } from '@/ui/icon'

/** One thing the user can do. Palette, shortcuts and the help sheet all read this. */
export interface Command {
  id: string
  /** What it is called, in the user's language. */
  label: string
  /** Shown before its name in the palette. */
  icon?: IconName
  /** See keys.ts for the notation. */
  keys?: string
  /** Other words somebody may look for. */
  words?: string
  /** Whether it makes sense right now; without it, always. Its keys are free for others meanwhile. */
  when?: () => boolean
  run: () => void
}

const commands = new Map<string, Command>()
const listeners = new Set<() => void>()
let snapshot: readonly Command[] = []

function changed() {
  snapshot = [...commands.values()]
  for (const listener of listeners) listener()
}

/**
 * Adds commands until the returned function is called.
 * Two commands on one key, or with one id, is a mistake of ours: refused, never guessed. Only those
 * that say when they make sense may share a key.
 */
export function register(added: readonly Command[]): () => void {
  for (const command of added) {
    const rival = [...commands.values()].find(
      (other) =>
        other.id === command.id ||
        (command.keys !== undefined &&
          other.keys === command.keys &&
          (command.when === undefined || other.when === undefined)),
    )
    if (rival !== undefined) {
      throw new Error(`The command ${command.id} collides with ${rival.id}`)
    }
    commands.set(command.id, command)
  }
  changed()
  return () => {
    for (const { id } of added) commands.delete(id)
    changed()
  }
}

export function allCommands(): readonly Command[] {
  return snapshot
}

export function onCommandsChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const now = (command: Command) => command.when?.() !== false

export function runCommand(id: string): void {
  const command = commands.get(id)
  if (command !== undefined && now(command)) command.run()
}

/** The command whose keys these are, or whether they begin somebody's sequence. */
export function commandFor(pressed: string): { command?: Command; begins: boolean } {
  const all = [...commands.values()].filter(now)
  const command = all.find((candidate) => candidate.keys === pressed)
  const begins = all.some((candidate) => candidate.keys?.startsWith(`${pressed} `) ?? false)
  return command === undefined ? { begins } : { command, begins }
}
