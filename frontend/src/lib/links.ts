/** An address that may be followed: http(s) only, `https://` added to a bare one. */
export function webAddress(text: string): string | undefined {
  const bare = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text)
  try {
    const url = new URL(bare ? `https://${text}` : text)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
  } catch {
    return undefined
  }
}

/** How an address is shown: without what every address has. */
export function shownAddress(text: string): string {
  return text.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}

/** Opens the user's own mail program with the text in it. */
export function mailto(to: string, subject: string, body: string): string {
  const lines = body.replaceAll(/\r?\n/g, '\r\n')
  const parts = [
    subject === '' ? '' : `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(lines)}`,
  ].filter((part) => part !== '')
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${parts.join('&')}`
}
