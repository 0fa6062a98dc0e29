import type { talks as english } from '../en/talks'
import type { Translation } from '../translate'

const messages = {
  'interviews.open': 'Wie war es?',
  'interviews.coming': 'Vor dir',
  'interviews.held': 'Geführt',
  'interviews.none': 'Noch ist kein Gespräch geplant. Das erste beginnt mit einer Nachricht.',
  'interviews.toPeople': 'Aussuchen, wem du schreibst',
  'interviews.now': 'Läuft gerade',
  'interviews.line': '{medium}, {minutes} Minuten',

  'interview.title': 'Gespräch mit {name}',
  'interview.at': '{day}, {time}',
  'interview.box': { one: '{count} Minute', other: '{count} Minuten' },
  'interview.more': 'Dieses Gespräch ändern',
  'interview.newTime': 'Neuer Termin',
  'interview.saveTime': 'Neuen Termin festlegen',
  'interview.moved': 'Der neue Termin steht. Deine Fragen sind noch da.',
  'interview.theyCancelled': 'Die andere Seite hat abgesagt',
  'interview.iCancelled': 'Ich habe abgesagt',
  'interview.theyMissed': 'Die andere Seite kam nicht',
  'interview.iMissed': 'Ich habe es verpasst',
  'interview.cancelled': 'Abgesagt. Heute erinnert dich daran, einen neuen Termin anzubieten.',
  'interview.missed': 'Das kommt vor. Heute erinnert dich daran, einen neuen Termin anzubieten.',
  'interview.cancelledBy.me': 'Du hast dieses Gespräch abgesagt.',
  'interview.cancelledBy.them': '{name} hat dieses Gespräch abgesagt.',
  'interview.missedBy.me':
    'Du hast dieses Gespräch verpasst. Eine kurze Entschuldigung und ein neuer Termin bringen es in Ordnung.',
  'interview.missedBy.them':
    '{name} ist nicht gekommen. Das kommt vor, biete einen neuen Termin an.',
  'interview.start': 'Gespräch beginnen',
  'interview.alreadyHeld': 'Es hat schon stattgefunden',
  'interview.finish': 'Gespräch beenden',
  'interview.finished': 'Gutes Gespräch. Bedanke dich heute bei {name}, solange es frisch ist.',

  'prepare.label': 'Zum Nachlesen',
  'prepare.ready': 'Du bist vorbereitet.',
  'prepare.missing': 'Vor dem Gespräch',
  'prepare.known': 'Was du herausgefunden hast',
  'prepare.pitch': 'Deine Vorstellung, falls gefragt',
  'prepare.noPitch': 'Sechzig Sekunden über dich, nur auf Nachfrage.',
  'prepare.pitchRead': 'Ich habe sie gelesen',
  'prepare.writePitch': 'Schreiben',
  'prepare.changePitch': 'Ändern',

  'question.title': 'Fragen',
  'question.last': 'Immer die letzte.',
  'question.new': 'Neue Frage',
  'question.newHint': 'Was nur dieser Mensch beantworten kann',
  'question.add': 'Hinzufügen',
  'question.up': 'Nach oben: {text}',
  'question.remove': 'Entfernen: {text}',
  'question.removed': 'Frage entfernt.',
  'question.suggestions': 'Fast immer eine Frage wert:',
  'suggest.day': 'Wie sieht für Sie ein Tag aus, der gut gelaufen ist?',
  'suggest.path': 'Welche Entscheidung auf Ihrem Weg hierher war die wichtigste?',
  'suggest.surprise': 'Was hat Sie an dieser Arbeit überrascht?',
  'suggest.hard': 'Was ist das Schwerste, worüber niemand spricht?',
  'suggest.wish': 'Was hätten Sie vor zwei Jahren gern schon gewusst?',
  'suggest.good': 'Wen in diesem Feld bewundern Sie, und warum?',
  'suggest.change': 'Was wird an Ihrer Arbeit in drei Jahren anders sein?',

  'timer.calm': 'übrig',
  'timer.ending': 'übrig. Zeit für die letzte Frage.',
  'timer.over': 'drüber. Biete an, aufzuhören.',
  'timer.awake': 'Der Bildschirm bleibt an.',
  'timer.mayLock': 'Der Bildschirm kann sich sperren. Die Uhr läuft weiter.',

  'note.title': 'Notizen',
  'note.new': 'Neue Notiz',
  'note.newHint': 'Ein paar Worte genügen',
  'note.add': 'Hinzufügen',

  'finish.title': 'Wie war es?',
  'finish.intro': 'Drei kurze Dinge, und dann ein Dankeschön an {name}.',
  'finish.ended': 'Ende',
  'finish.asked': 'Hast du gefragt, mit wem du noch sprechen solltest?',
  'finish.yes': 'Ja',
  'finish.no': 'Diesmal nicht',
  'finish.promises': 'Versprechen',
  'finish.promisesHint': 'Deine kommen auf deine Liste, damit keins vergessen wird.',
  'finish.who': 'Wer es versprochen hat',
  'finish.me': 'Du',
  'finish.promise': 'Was versprochen wurde',
  'finish.promiseHint': 'Den Artikel schicken über …',
  'finish.addPromise': 'Hinzufügen',
  'finish.removePromise': 'Entfernen: {text}',
  'finish.extended': 'Die andere Seite wollte länger sprechen',
  'finish.extendedHint': 'Sonst ist die Zeit, um die du gebeten hast, auch die, die du nimmst.',
  'finish.save': 'Beenden',

  'held.label': 'Zu diesem Gespräch',
  'held.last': 'Wer noch?',
  'held.lastAsked': 'Du hast gefragt, mit wem du noch sprechen solltest.',
  'held.lastNotAsked': 'Diesmal nicht gefragt. Das Dankeschön an {name} ist ein guter Ort dafür.',
  'held.extended': 'Die andere Seite wollte länger sprechen: ein sehr gutes Zeichen.',
  'held.promises': 'Versprechen',
  'held.asked': 'Gefragt',
} as const satisfies Translation<typeof english>

/** What is missing, by the codes of the API; in English the API says it itself. */
const missing = {
  'missing.research_person': 'Finde eine Sache über die Person heraus, und wo sie steht.',
  'missing.read_pitch': 'Lies deine Vorstellung noch einmal.',
  'missing.agree_time_box': 'Macht aus, wie lange das Gespräch dauert.',
  'missing.few_questions':
    'Sammle mindestens fünf Fragen, die keine Suchmaschine beantworten kann.',
  'missing.many_questions': 'Wähle höchstens zehn Fragen aus.',
} as const

/** Interviews: planned, prepared, held, wrapped up. */
export const talks = { ...messages, ...missing }
