import { afterEach, describe, expect, it } from 'vitest'
import { shownKeys, written } from '@/lib/keys'
import { allCommands, commandFor, register, runCommand, type Command } from './registry'

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: null,
  ...more,
})

const command = (id: string, keys?: string, run = () => {}): Command => ({
  id,
  label: id,
  run,
  ...(keys === undefined ? {} : { keys }),
})

let undo: (() => void)[] = []
const add = (...commands: Command[]) => undo.push(register(commands))
afterEach(() => {
  for (const remove of undo) remove()
  undo = []
})

describe('the list of commands', () => {
  it('refuses a second command on the same key', () => {
    add(command('one', 'mod+k'))
    expect(() => add(command('two', 'mod+k'))).toThrow(/two collides with one/)
  })

  it('forgets commands when their screen goes', () => {
    const remove = register([command('one', 'e')])
    remove()
    expect(allCommands()).toEqual([])
    expect(commandFor('e')).toEqual({ begins: false })
  })

  it('runs a command by its id, from a button or the palette', () => {
    const ran: string[] = []
    add(command('one', undefined, () => ran.push('one')))
    runCommand('one')
    expect(ran).toEqual(['one'])
  })

  it('gives a shared key to the command that makes sense now', () => {
    let picking = false
    const ran: string[] = []
    const on = { when: () => picking }
    const off = { when: () => !picking }
    add({ ...command('picked', 'e', () => ran.push('picked')), ...on })
    add({ ...command('edit', 'e', () => ran.push('edit')), ...off })
    commandFor('e').command?.run()
    picking = true
    commandFor('e').command?.run()
    runCommand('edit')
    expect(ran).toEqual(['edit', 'picked'])
  })

  it('knows that a key begins a sequence', () => {
    add(command('today', 'g t'))
    expect(commandFor('g').begins).toBe(true)
    expect(commandFor('g t').command?.id).toBe('today')
  })
})

describe('key presses', () => {
  it('take Cmd on a Mac and Ctrl elsewhere', () => {
    expect(written(press('k', { metaKey: true }), true)).toBe('mod+k')
    expect(written(press('K', { ctrlKey: true }), false)).toBe('mod+k')
  })

  it('leave the browser’s own combinations alone', () => {
    expect(written(press('k', { ctrlKey: true }), true)).toBeUndefined()
    expect(written(press('e', { altKey: true }), false)).toBeUndefined()
  })

  it('are shown as they stand on the keyboard', () => {
    expect(shownKeys('mod+k', true)).toEqual(['⌘', 'K'])
    expect(shownKeys('g t', false)).toEqual(['G', 'T'])
  })
})
