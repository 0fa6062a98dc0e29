import type { QueryClient } from '@tanstack/react-query'
import { sayCode } from '@/i18n/sync'
import { isRecord } from '@/lib/shape'
import type { Operation } from '@/offline/operations'

/** What a thing is called, found in what was read or written of it. */
function nameIn(thing: unknown): string | undefined {
  if (!isRecord(thing)) return undefined
  for (const field of ['name', 'subject', 'text', 'detail']) {
    const value = thing[field]
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

function known(client: QueryClient, id: string | undefined): unknown {
  for (const { state } of client.getQueryCache().getAll()) {
    const data: unknown = state.data
    if (isRecord(data) && data['id'] === id) return data
  }
  return undefined
}

/** What the user did, in a few words. */
export function did(client: QueryClient, operation: Operation): string {
  const noun = /([a-z-]+)(?:\/\{id\}|$)/.exec(operation.path)?.[1] ?? ''
  const name =
    nameIn(known(client, operation.at['id'])) ??
    nameIn(operation.body) ??
    nameIn(operation.shown) ??
    sayCode('noun', noun, {}, noun)
  const short = name.length > 60 ? `${name.slice(0, 57)}…` : name
  const plain = sayCode('did', operation.method, { name: short }, short)
  // A verb of the domain says more than that something was done, where we have a word for it.
  const verb = operation.method === 'POST' ? operation.path.split('/').at(-1) : undefined
  return sayCode('did', verb ?? '', { name: short }, plain)
}

/** A value of a field, for people. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(shownValue).filter(Boolean).join(', ')
  if (isRecord(value)) {
    return shownValue(value['value'] ?? value['detail'] ?? value['name'] ?? Object.values(value))
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
