import type { coach as english } from '../en/coach'
import type { Translation } from '../translate'
import { rules } from './rules'

const messages = {
  'coach.title': 'Dein Coach',
  'coach.summary.empty': 'Schreib ein, zwei Zeilen. Ich lese mit.',
  'coach.summary.good': 'So kann es raus.',
  'coach.summary.consider': {
    one: 'So kann es raus. Eine Sache ginge noch besser.',
    other: 'So kann es raus. {count} Dinge gingen noch besser.',
  },
  'coach.summary.fix': {
    one: 'Eine Sache solltest du vorher ändern.',
    other: '{count} Dinge solltest du vorher ändern.',
  },
  'coach.summary.partly':
    'Das scheint Deutsch zu sein, und ich lese bisher nur Englisch. Ich achte nur auf Länge, Lücken in Klammern und lange Absätze.',
  'coach.summary.stop': 'Halt einen Moment: Das bittet um einen Job.',
  'coach.goOn': 'Es ist deine Nachricht: Du kannst sie trotzdem so senden.',
  'coach.look': 'Schau noch einmal auf',
  'coach.add': 'Noch zu sagen',
  'coach.good': 'Schon gut',
  'coach.quote': '„{text}“',
  'coach.show': 'Im Text zeigen: {text}',
  'coach.change': 'Ändern in „{text}“',
  'coach.takeOut': 'Streichen',
  'coach.changed': 'Geändert.',
  'coach.why': 'Warum das zählt',
  'coach.guide.outreach': 'Was Menschen antworten lässt',
  'coach.guide.question': 'Was eine gute Frage ausmacht',
  'coach.guide.thank_you': 'Welcher Dank in Erinnerung bleibt',
  'coach.guide.follow_up': 'Wie ihr in Kontakt bleibt',
  'coach.away': 'Der Coach braucht eine Verbindung. Dein Text ist aufgehoben.',
  'coach.skeleton': 'Mit einem Gerüst beginnen',
  'coach.another': 'Ein anderes Gerüst',
  'coach.gaps':
    'Ein Gerüst ist auf Englisch und hat Lücken in [Klammern]. Füll sie selbst, sonst klingt es wie von allen.',

  'playbook.title': 'Leitfaden',
  'playbook.intro':
    'Wie du mit Menschen redest, deren Arbeit dich interessiert: vom ersten Einfall bis Jahre danach.',
  'playbook.example': 'Beispiel:',
  'playbook.sources': 'Woher die Fakten kommen',

  'good.why_you': 'Sagt, warum gerade diese Person',
  'good.known_reason': 'Nutzt, was du herausgefunden hast',
  'good.common_ground': 'Nennt, was euch verbindet',
  'good.few_questions': 'Sagt, wovon du hören willst',
  'good.odd_time_box': 'Bittet um eine krumme Minutenzahl',
  'good.medium': 'Sagt, wie ihr reden würdet',
  'good.easy_out': 'Macht ein Nein leicht',
  'good.says_will_follow_up': 'Sagt, wann du dich wieder meldest',
  'good.introduction': 'Sagt, wer dich schickt',
  'good.thanks_time': 'Dankt für die Zeit',
  'good.mentions_specific': 'Nennt etwas, das gesagt wurde',
  'good.cites_notes': 'Greift deine Notizen zum Gespräch auf',
  'good.adds_value': 'Gibt etwas zurück',
  'good.asks_referral_question': 'Fragt, mit wem du noch reden solltest',
  'good.states_next_step': 'Sagt, was du aus dem Rat machst',
} as const satisfies Translation<typeof english>

/** The coach beside a text, and all that it can remark. */
export const coach = { ...messages, ...rules }
