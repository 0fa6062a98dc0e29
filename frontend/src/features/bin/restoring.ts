import type { Operation } from '@/offline/operations'

/** What takes a thing out of the bin, from its address. The last id is its own. */
export function restoring(href: string): Operation {
  const [, parents, parent, parentId, own, id] =
    /^\/api\/v1(\/([a-z-]+)\/([0-9a-f-]{36}))?\/([a-z-]+)\/([0-9a-f-]{36})$/.exec(href) ?? []
  if (own === undefined || id === undefined) throw new Error(`Not the address of a thing: ${href}`)
  if (parents === undefined || parent === undefined || parentId === undefined) {
    return { method: 'POST', path: `/api/v1/${own}/{id}/restore`, at: { id } }
  }
  const name = `${parent.replace(/s$/, '')}_id`
  return {
    method: 'POST',
    path: `/api/v1/${parent}/{${name}}/${own}/{id}/restore`,
    at: { [name]: parentId, id },
  }
}
