import type { sync as english } from '../en/sync'
import type { Translation } from '../translate'

const messages = {
  'sync.label': 'Verbindung',
  'sync.offline': 'Du bist offline. Was du tust, bleibt auf diesem Gerät.',
  'sync.offlineWaiting': {
    one: 'Du bist offline. {count} Änderung wartet auf diesem Gerät.',
    other: 'Du bist offline. {count} Änderungen warten auf diesem Gerät.',
  },
  'sync.sending': {
    one: 'Wieder online. {count} Änderung wird gesendet …',
    other: 'Wieder online. {count} Änderungen werden gesendet …',
  },
  'sync.back': 'Wieder online. Alles ist gespeichert.',
  'sync.unkept': 'Dieser Browser behält nichts. Lass Seventeen offen, bis alles gesendet ist.',
  'sync.refused': {
    one: '{count} Änderung ließ sich nicht speichern.',
    other: '{count} Änderungen ließen sich nicht speichern.',
  },
  'sync.look': 'Ansehen',
  'sync.compare': 'Vergleichen',
  'sync.refusedToast': 'Nicht gespeichert: {what}. {why}',
  'sync.conflictToast': '{what} wurde auch anderswo geändert.',

  'held.title': 'Noch nicht gespeichert',
  'held.intro': 'Was du geschrieben hast, ist noch da. Sonst ging nichts verloren.',
  'held.none': 'Alles ist gespeichert.',
  'held.again': 'Noch einmal versuchen',
  'held.drop': 'Verwerfen',
  'held.conflict': 'Das wurde inzwischen anderswo geändert. Was stimmt?',
  'held.mine': 'Deins',
  'held.theirs': 'Das andere',
  'held.keep': 'So behalten',
  'held.nothing': 'nichts',

  'update.ready': 'Eine neue Version ist da.',
  'update.reload': 'Neu laden',

  'signOut.title': 'Abmelden und Ungesendetes verlieren?',
  'signOut.text': {
    one: '{count} Änderung liegt nur auf diesem Gerät. Mit dem Abmelden wird sie gelöscht.',
    other: '{count} Änderungen liegen nur auf diesem Gerät. Mit dem Abmelden werden sie gelöscht.',
  },
  'signOut.go': 'Abmelden',

  'did.PUT': '{name} (neu)',
  'did.PATCH': '{name}',
  'did.DELETE': '{name} (gelöscht)',
  'did.POST': '{name}',
  'noun.contacts': 'Eine Person',
  'noun.organizations': 'Eine Organisation',
  'noun.outreach': 'Eine Nachricht',
  'noun.interviews': 'Ein Gespräch',
  'noun.questions': 'Eine Frage',
  'noun.notes': 'Eine Notiz',
  'noun.follow-ups': 'Etwas zum Dranbleiben',
  'noun.research': 'Eine Tatsache',
  'noun.me': 'Deine Einstellungen',

  'part.name': 'Name',
  'part.title': 'Tätigkeit',
  'part.organization_name': 'Organisation',
  'part.about': 'Sonst noch etwas',
  'part.emails': 'E-Mail',
  'part.phones': 'Telefon',
  'part.links': 'Webseite',
  'part.interest': 'Was dich neugierig macht',
  'part.common_ground': 'Was euch verbindet',
  'part.mutual_contacts': 'Wen ihr beide kennt',
  'part.tags': 'Stichworte',
  'part.body': 'Text',
  'part.subject': 'Betreff',
  'part.text': 'Text',
  'part.goal': 'Ziel',
  'part.pitch': 'Selbstvorstellung',
} as const

export const sync: Translation<typeof english> = messages
