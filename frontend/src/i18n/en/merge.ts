/** Making one of two: people and organizations. */
export const merge = {
  'merge.title': 'Make one of the two?',
  'merge.stays': 'Stays',
  'merge.goes': 'Goes into it',
  'merge.taken': 'taken over',
  'merge.lost': 'not taken over',
  'merge.swap': 'Keep {name} instead',
  'merge.another': 'Choose another one',
  'merge.losing': 'What is struck through goes to the bin.',
  'merge.final': 'This can’t be undone, not even from the bin.',
  'merge.go': 'Move all of {name} to {into}',
  'merge.done': 'All of it is at {name} now.',
} as const
