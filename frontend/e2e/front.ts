import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Front {
  address: string
  /** What stands behind the service worker's script from now on. */
  addendum: string
  stop: () => void
}

/** Stands before a server, so that its app can become another version. */
export async function startFront(behind: string): Promise<Front> {
  const { hostname, port } = new URL(behind)
  const server = createServer((incoming, outgoing) => {
    const isWorker = incoming.url === '/sw.js'
    const headers = { ...incoming.headers }
    if (isWorker) {
      delete headers['accept-encoding']
      delete headers['if-none-match']
      delete headers['if-modified-since']
    }
    const onward = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        const { 'content-length': _length, ...rest } = answer.headers
        outgoing.writeHead(answer.statusCode ?? 502, isWorker ? rest : answer.headers)
        answer.pipe(outgoing, { end: false })
        answer.on('end', () => outgoing.end(isWorker ? front.addendum : ''))
      },
    )
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const front: Front = {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    addendum: '',
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return front
}
