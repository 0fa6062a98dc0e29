import { describe, expect, it } from 'vitest'
import { nameAndPlace, outcomeOf } from './outcome'

const note = (id: string, mark: string | null, text = id, off = false) =>
  ({ id, mark, text, off_the_record: off }) as Parameters<typeof outcomeOf>[0][number]

describe('the marks on notes', () => {
  it('become insights, promises and names', () => {
    const outcome = outcomeOf(
      [
        note('a', 'pain_point'),
        note('b', 'my_promise', 'Send the study'),
        note('c', 'their_promise', 'Ask the team', true),
        note('d', 'referral', 'Ben Sample'),
        note('e', null),
      ],
      [],
      [],
    )
    expect(outcome.insights).toEqual([{ noteId: 'a', kind: 'pain_point', text: 'a', off: false }])
    expect(outcome.promises.map(({ by, text, off }) => [by, text, off])).toEqual([
      ['me', 'Send the study', false],
      ['them', 'Ask the team', true],
    ])
    expect(outcome.names.map((one) => one.text)).toEqual(['Ben Sample'])
  })

  it('make nothing twice', () => {
    const notes = [note('a', 'advice'), note('b', 'their_promise', 'In other words by now')]
    const outcome = outcomeOf(notes, [{ note_id: 'a' }], [{ note_id: 'b' }])
    expect(outcome).toEqual({ insights: [], promises: [], names: [] })
  })

  it('are two promises when the same words were noted twice', () => {
    const notes = [note('a', 'my_promise', 'Call'), note('b', 'my_promise', 'Call')]
    expect(outcomeOf(notes, [], [{ note_id: 'a' }]).promises.map((one) => one.noteId)).toEqual([
      'b',
    ])
  })
})

it.each([
  ['Ben Sample', 'Ben Sample', ''],
  ['Ben Sample, Harbour Example', 'Ben Sample', 'Harbour Example'],
  ['Ben Sample at Harbour Example', 'Ben Sample', 'Harbour Example'],
  ['Ben Sample bei Hafen Beispiel', 'Ben Sample', 'Hafen Beispiel'],
  ['', '', ''],
])('reads %j as %j of %j', (text, name, place) => {
  expect(nameAndPlace(text)).toEqual({ name, place })
})
