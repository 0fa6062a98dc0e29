import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { restore, type Operation } from './operations'
import { Browser, ModelServer, PATH, plain, problem, type Luck, type Thing } from './queue.testing'
import { send } from './send'

const things = fc.constantFrom('a', 'b', 'c')
const fields = fc.dictionary(fc.constantFrom('name', 'title', 'about'), fc.string(), {
  minKeys: 1,
})
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('change' as const), id: things, fields }) },
  fc.record({ do: fc.constantFrom('delete' as const, 'restore' as const), id: things }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('step' as const), id: things }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('sync' as const) }) },
)
const lucks: Luck[] = ['lost', 'answer lost', 'trouble', 'sign-in page', 'forbidden page']
const luck = fc.array(fc.constantFrom<Luck>('fine', 'fine', ...lucks), { maxLength: 40 })

it('any order of acts, failures, retries and reloads ends as if the network had never failed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 30 }), luck, async (acts, fate) => {
      const server = new ModelServer()
      const expected = new ModelServer()
      const fates = [...fate]
      const browser = new Browser(server, () => fates.shift() ?? 'fine')
      const there = new Set<string>()
      const binned = new Set<string>()
      let order = 0
      const write = async (operation: Operation) => {
        order += 1
        await browser.write(operation, order)
        await send(
          { id: `x${String(order)}`, owner: browser.owner, order, done_at: '', operation },
          (address, init) => Promise.resolve(expected.answer(address, init)),
        )
      }
      for (const one of acts) {
        if (one.do === 'sync') {
          await browser.sync()
          continue
        }
        const at = { id: one.id }
        if (!there.has(one.id) && !binned.has(one.id)) {
          await write({ method: 'PUT', path: PATH, at, body: { name: one.id } })
          there.add(one.id)
        }
        if (one.do === 'restore' && binned.delete(one.id)) {
          await write(restore(`${PATH}/restore`, at))
          there.add(one.id)
        }
        if (!there.has(one.id)) continue
        if (one.do === 'change') {
          const before = expected.things.get(one.id) ?? {}
          const names = Object.keys(one.fields)
          const seen = { fields: Object.fromEntries(names.map((n) => [n, before[n] ?? null])) }
          await write({ method: 'PATCH', path: PATH, at, body: one.fields, seen })
        }
        if (one.do === 'step') await write({ method: 'POST', path: `${PATH}/step`, at })
        if (one.do === 'delete') {
          await write({ method: 'DELETE', path: PATH, at })
          there.delete(one.id)
          binned.add(one.id)
        }
      }
      fates.length = 0
      // A fresh start each time: only what is stored goes on.
      for (let round = 0; round < 2; round++) await browser.sync()

      expect(await browser.left()).toEqual([])
      expect(browser.refused).toEqual([])
      expect(plain(server.things)).toEqual(plain(expected.things))
      expect(plain(server.bin)).toEqual(plain(expected.bin))
      expect(server.creations.toSorted()).toEqual([...new Set(server.creations)].toSorted())
    }),
    { numRuns: 150 },
  )
}, 60_000)

const patch = (id: string, body: Thing): Operation => ({
  method: 'PATCH',
  path: PATH,
  at: { id },
  body,
})

const contact = (id: string, body: Thing): Operation => ({
  ...patch(id, body),
  seen: { fields: { title: 'old' } },
})

it('edits that wait for the same thing go out as one request', async () => {
  const server = new ModelServer()
  server.put('a', { title: 'old' })
  const requests: string[] = []
  const browser = new Browser(server)
  const answer = server.answer.bind(server)
  server.answer = (address, init) => {
    requests.push(`${init.method ?? ''} ${init.body as string}`)
    return answer(address, init)
  }
  await browser.write(patch('a', { title: 'x' }), 1)
  await browser.write(patch('b', { title: 'elsewhere' }), 2)
  await browser.write(patch('a', { title: 'y', name: 'Ana' }), 3)
  await browser.sync()
  expect(requests[0]).toBe('PATCH {"title":"y","name":"Ana"}')
  expect(requests).toHaveLength(2)
})

it('somebody else’s change of another field is merged, of the same field it is asked about', async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  server.put('a', { title: 'old', about: 'theirs' })
  await browser.write(contact('a', { title: 'mine' }), 1)
  await browser.sync()
  expect(server.things.get('a')).toMatchObject({ title: 'mine', about: 'theirs' })

  server.put('a', { title: 'changed elsewhere', about: 'theirs' })
  await browser.write(contact('a', { title: 'mine again' }), 2)
  await browser.sync()
  expect(server.things.get('a')).toMatchObject({ title: 'changed elsewhere' })
  const [conflict] = await browser.left()
  expect(conflict?.refused).toMatchObject({
    status: 412,
    theirs: { title: 'changed elsewhere', about: 'theirs' },
  })
})

it('a change that is refused for the very version that is there holds up nothing else', async () => {
  const server = new ModelServer()
  const browser = new Browser(server)
  server.put('a', { title: 'old' })
  const answer = server.answer.bind(server)
  server.answer = (address, init) =>
    init.method === 'PATCH' ? problem(412) : answer(address, init)
  await browser.write(contact('a', { title: 'mine' }), 1)
  await browser.write({ method: 'PUT', path: PATH, at: { id: 'b' }, body: { name: 'Bo' } }, 2)
  await browser.sync()
  expect(server.things.has('b')).toBe(true)
  const [left, ...others] = await browser.left()
  expect(others).toEqual([])
  expect(left?.refused).toMatchObject({ status: 412, theirs: { title: 'old' } })
})
