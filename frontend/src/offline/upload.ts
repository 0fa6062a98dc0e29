import { isRecord } from '@/lib/shape'
import { MARK } from '@/api/ours'

/** Why a picture is not taken: no photo, too big a file, or what the server says. */
export type Refused = 'kind' | 'size' | { detail: string }

/** Milliseconds after which a picture is given up, and tried again later: slow networks are slow. */
const PATIENCE = 300_000

type Answer = 'done' | 'unreachable' | { refused: Refused }

/**
 * Sends a picture, telling how far it is. The id is its idempotency key: sent twice, it is there once.
 * By XMLHttpRequest, since fetch tells nothing about what has gone out.
 */
export function upload(
  talkId: string,
  id: string,
  picture: Blob,
  offTheRecord: boolean,
  onShare: (share: number) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/interviews/${talkId}/attachments`)
    request.setRequestHeader('Idempotency-Key', id)
    request.upload.addEventListener('progress', ({ loaded, total }) => onShare(loaded / total))
    request.timeout = PATIENCE
    for (const trouble of ['error', 'timeout', 'abort']) {
      request.addEventListener(trouble, () => resolve('unreachable'))
    }
    request.addEventListener('load', () => {
      if (request.getResponseHeader(MARK) === null) resolve('unreachable')
      else if (request.status < 300) resolve('done')
      else if (request.status >= 500 || request.status === 429) resolve('unreachable')
      else
        resolve({ refused: REFUSED[request.status] ?? { detail: detailOf(request.responseText) } })
    })
    const form = new FormData()
    form.append('file', picture, 'page')
    if (offTheRecord) form.append('off_the_record', 'true')
    request.send(form)
  })
}

const REFUSED: Readonly<Record<number, Refused>> = { 413: 'size', 415: 'kind' }

function detailOf(text: string): string {
  try {
    const body: unknown = JSON.parse(text)
    if (!isRecord(body)) return ''
    const [first] = Array.isArray(body['errors']) ? body['errors'] : []
    const detail = isRecord(first) ? first['detail'] : body['detail']
    return typeof detail === 'string' ? detail : ''
  } catch {
    return ''
  }
}
