import type { Waiting } from './operations'

/** What the tabs of one browser tell each other. */
export type Word =
  /** The queue is another one. `added`: there may be something to send. */
  | { about: 'queue'; owner: string; added: boolean }
  | { about: 'done'; waiting: Waiting; thing?: Readonly<Record<string, unknown>> }
  | { about: 'changes'; kinds: string[] }
  | { about: 'signed-out' }

export interface Channel {
  tell: (word: Word) => void
  close: () => void
}

export function openChannel(hear: (word: Word) => void): Channel {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel('seventeen')
  channel.addEventListener('message', (event: MessageEvent<Word>) => hear(event.data))
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: only our own
    tell: (word) => channel.postMessage(word),
    close: () => channel.close(),
  }
}
