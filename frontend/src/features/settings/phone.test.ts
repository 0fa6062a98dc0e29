import { expect, it } from 'vitest'
import { reachOf } from './phone'

it.each([
  ['http://localhost:8017', 'here'],
  ['https://seventeen.localhost', 'here'],
  ['http://127.0.0.1:8017', 'here'],
  ['http://[::1]:8017', 'here'],
  ['http://192.168.1.20:8017', 'page'],
  ['http://localhost.example.com', 'page'],
  ['https://seventeen.example.com', 'app'],
])('%s is reached as %s', (address, reach) => {
  expect(reachOf(address)).toBe(reach)
})
