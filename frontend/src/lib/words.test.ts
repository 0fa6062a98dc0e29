import { describe, expect, it } from 'vitest'
import { fold, has, haystack, prefixesOf } from './words'

const finds = (typed: string, ...texts: string[]) => has(haystack(texts), prefixesOf(typed))

describe('folding', () => {
  it('takes away accents and case', () => {
    expect(fold('ÉLODIE Muñoz')).toBe('elodie munoz')
    expect(fold('Straße')).toBe('strasse')
    expect(fold('Łódź, Ærø')).toBe('lodz, aero')
  })

  it('sees one name in its two spellings', () => {
    expect(fold('Zoe\u0308')).toBe(fold('Zo\u00eb'))
  })
})

describe('finding', () => {
  it('goes by the beginnings of words, in any order', () => {
    expect(finds('exa an', 'Ana Example')).toBe(true)
    expect(finds('xample', 'Ana Example')).toBe(false)
  })

  it('wants every word, over all texts', () => {
    expect(finds('ana harb', 'Ana Example', 'Harbour Works')).toBe(true)
    expect(finds('ana meadow', 'Ana Example', 'Harbour Works')).toBe(false)
  })

  it('splits at signs as the API does', () => {
    expect(finds('example', 'ana@example.com')).toBe(true)
    expect(finds('c++', 'C++ and Rust')).toBe(true)
    expect(finds('brien', 'O’Brien')).toBe(true)
  })

  it('finds nobody by signs alone', () => {
    expect(finds('…', 'Ana')).toBe(false)
    expect(finds('', 'Ana')).toBe(false)
  })
})
