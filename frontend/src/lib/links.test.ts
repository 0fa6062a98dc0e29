import { expect, it } from 'vitest'
import { mailto, shownAddress, webAddress } from './links'

it.each([
  ['https://www.example.com/in/ana', 'https://www.example.com/in/ana'],
  ['example.com/in/ana', 'https://example.com/in/ana'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['just words', undefined],
])('follows %j as %j', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

it('shows an address without its furniture', () => {
  expect(shownAddress('https://www.example.com/in/ana/')).toBe('example.com/in/ana')
})

it('hands every character of a message to the mail program', () => {
  const address = mailto('ana@example.com', 'Tea & 17 minutes?', 'Hello Ana,\n\n50% of it + more')
  const url = new URL(address)
  expect(url.pathname).toBe('ana@example.com')
  expect(decodeURIComponent(/subject=([^&]*)/.exec(url.search)?.[1] ?? '')).toBe(
    'Tea & 17 minutes?',
  )
  expect(decodeURIComponent(/body=([^&]*)/.exec(url.search)?.[1] ?? '')).toBe(
    'Hello Ana,\r\n\r\n50% of it + more',
  )
})

it('lets no address smuggle a second header in', () => {
  expect(mailto('a@example.com?bcc=b@example.com', '', '')).toBe(
    'mailto:a@example.com%3Fbcc%3Db@example.com?body=',
  )
})
