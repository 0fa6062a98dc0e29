/** How Seventeen can be had on a phone from the address that this browser knows. */
export type Reach =
  /** The address leads to this very computer. */
  | 'here'
  /** It opens there, but the browser installs nothing that does not come by https. */
  | 'page'
  /** It can be installed, and then works without a network. */
  | 'app'

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

export function reachOf(address: string): Reach {
  const { protocol, hostname } = new URL(address)
  if (LOOPBACK.test(hostname)) return 'here'
  return protocol === 'https:' ? 'app' : 'page'
}
