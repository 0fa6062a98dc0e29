import type { merge as english } from '../en/merge'
import type { Translation } from '../translate'

/** Making one of two: people and organizations. */
export const merge = {
  'merge.title': 'Aus beiden eins machen?',
  'merge.stays': 'Bleibt',
  'merge.goes': 'Geht darin auf',
  'merge.taken': 'wird übernommen',
  'merge.lost': 'wird nicht übernommen',
  'merge.swap': 'Lieber {name} behalten',
  'merge.another': 'Andere Wahl',
  'merge.losing': 'Was durchgestrichen ist, kommt in den Papierkorb.',
  'merge.final': 'Das lässt sich nicht rückgängig machen, auch nicht über den Papierkorb.',
  'merge.go': 'Alles von {name} zu {into} holen',
  'merge.done': 'Alles ist jetzt bei {name}.',
} as const satisfies Translation<typeof english>
