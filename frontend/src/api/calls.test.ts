import { expect, test } from 'vitest'
import { callsTo } from './calls'

interface Paths {
  '/things/{id}': {
    get: {
      parameters: { path: { id: string }; query?: { tag?: string[]; limit?: number; q?: string } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
    patch: {
      parameters: { path: { id: string }; header: { 'If-Match': string } }
      requestBody: { content: { 'application/merge-patch+json': { name: string } } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } }
  }
  '/files': {
    post: {
      requestBody: { content: { 'multipart/form-data': { file: string } } }
      responses: { 200: { content: { 'application/json': { id: string } } } }
    }
  }
}

function heard(answer: Response) {
  const asked: Request[] = []
  const api = callsTo<Paths>('http://example.com', async (request) => {
    asked.push(request)
    return answer
  })
  return { api, asked }
}

test('an address takes its parts, and only what is there', async () => {
  const { api, asked } = heard(Response.json({ id: 'a/b' }))
  const query = { tag: ['x y', 'z'], limit: 5 }
  const { data } = await api.GET('/things/{id}', { params: { path: { id: 'a/b' }, query } })
  expect(asked[0]?.url).toBe('http://example.com/things/a%2Fb?tag=x+y&tag=z&limit=5')
  expect(data).toEqual({ id: 'a/b' })
})

test('a change is a merge patch, under the version it knows', async () => {
  const { api, asked } = heard(Response.json({ id: '1' }))
  const params = { path: { id: '1' }, header: { 'If-Match': '"7"' } }
  await api.PATCH('/things/{id}', { params, body: { name: 'Ana' } })
  expect(asked[0]?.headers.get('content-type')).toBe('application/merge-patch+json')
  expect(asked[0]?.headers.get('if-match')).toBe('"7"')
  expect(await asked[0]?.json()).toEqual({ name: 'Ana' })
})

test('a form says by itself what it is', async () => {
  const { api, asked } = heard(Response.json({ id: '1' }))
  const form = new FormData()
  form.set('file', 'words')
  await api.POST('/files', { body: { file: 'words' }, bodySerializer: () => form })
  expect(asked[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary/)
})

test('an empty answer has no data, and a bad one says why', async () => {
  const gone = heard(new Response(null, { status: 204 }))
  const { data, response } = await gone.api.DELETE('/things/{id}', {
    params: { path: { id: '1' } },
  })
  expect([data, response.status]).toEqual([undefined, 204])
  const bad = heard(Response.json({ title: 'No' }, { status: 422 }))
  const answer = await bad.api.GET('/things/{id}', { params: { path: { id: '1' } } })
  expect(answer).toMatchObject({ error: { title: 'No' } })
})
