import type { messages as english } from '../en/messages'
import type { Translation } from '../translate'

/** Writing: the ask, what follows it, and the drafts that one can start from. */
export const messages = {
  'letter.title': 'An {name} schreiben',
  'letter.channel': 'Auf welchem Weg',
  'letter.minutes': 'Minuten',
  'letter.paid': 'Mein LinkedIn-Konto kostet etwas',
  'letter.paidHint': 'Dann darf eine Notiz 300 statt 200 Zeichen haben.',
  'letter.subject': 'Betreff',
  'letter.body': 'Deine Nachricht',
  'letter.words': { one: '{count} Wort', other: '{count} Wörter' },
  'letter.characters': '{used} von {limit} Zeichen',
  'letter.start': 'Mit einem Entwurf beginnen',
  'letter.gap': 'Es gibt noch ein … auszufüllen.',
  'letter.markSent': 'Ich habe sie abgeschickt',
  'letter.later': 'Später weiterschreiben',
  'letter.kept': 'Als Entwurf aufgehoben. Heute erinnert dich daran.',
  'letter.sent': 'Gut gemacht. Wenn {name} schweigt, erinnern wir dich ans Nachhaken.',

  'channel.email': 'E-Mail',
  'channel.linkedin_note': 'Notiz zur LinkedIn-Einladung',
  'channel.linkedin_message': 'LinkedIn-Nachricht',
  'channel.text': 'Textnachricht',
  'channel.phone': 'Telefon',
  'channel.in_person': 'Persönlich',
  'channel.other': 'Anders',

  'advice.label': 'Neben dem Text',
  'advice.facts': 'Was du weißt',
  'advice.mutual': 'Ihr kennt beide {names}',

  'starter.there': 'zusammen',
  'starter.hello': 'Hallo {name},',
  'starter.bye': 'Herzliche Grüße\n{name}',
  'starter.nudge':
    'ich weiß, wie voll ein Postfach werden kann, deshalb hier noch einmal meine Nachricht. Ich würde weiterhin gern von Ihrem Weg hören, {minutes} Minuten wären reichlich. Und wenn es nicht passt, ist ein kurzes Nein auch völlig in Ordnung.',
  'starter.replyToNo':
    'danke für die ehrliche Antwort. Ich verstehe das gut und verfolge Ihre Arbeit weiter. Sollte es einmal besser passen, freue ich mich, von Ihnen zu hören.',
  'starter.sendQuestions':
    'ich freue mich auf unser Gespräch. Damit Sie wissen, was kommt, sind hier meine Fragen:',
  'starter.checkIn':
    'es ist eine Weile her, und ich musste an unser Gespräch denken. Seitdem: {gap}',
  'starter.onTheMarket':
    'seit unserem Gespräch ist es konkret geworden: Ich suche jetzt meine nächste Stelle. Was ich suche: {gap}',
  'starter.promise': 'wie versprochen: {gap}',
  'starter.thanks': 'danke, dass Sie sich heute Zeit genommen haben.',
  'starter.thanksNote': 'Was Sie gesagt haben, geht mir nach: {said}',
  'starter.thanksGap': 'Was mir am meisten nachgeht: {gap}',
  'starter.whoElse':
    'Eine Frage habe ich vergessen: Mit wem sollte ich Ihrer Meinung nach noch sprechen?',
  'starter.thanksEnd': 'Ich melde mich, wenn ich weiß, was daraus geworden ist.',

  'followUp.nudge': 'Bei {name} nachhaken',
  'followUp.reply_to_no': 'Auf die Absage von {name} antworten',
  'followUp.send_questions': '{name} deine Fragen schicken',
  'followUp.thank_you': 'Bei {name} bedanken',
  'followUp.promise': 'Dein Versprechen an {name}',
  'followUp.check_in': 'Ein Lebenszeichen an {name}',
  'followUp.on_the_market': '{name} sagen, dass du suchst',
  'followUp.custom': 'Bei {name} melden',
  'followUp.subject.nudge': 'Meine Nachricht, noch einmal',
  'followUp.subject.reply_to_no': 'Trotzdem danke',
  'followUp.subject.send_questions': 'Meine Fragen für unser Gespräch',
  'followUp.subject.thank_you': 'Danke für Ihre Zeit',
  'followUp.subject.promise': 'Wie versprochen',
  'followUp.subject.check_in': 'Ein kurzer Gruß',
  'followUp.subject.on_the_market': 'Ich suche meine nächste Stelle',
  'followUp.subject.custom': 'Noch einmal zu unserem Gespräch',
  'followUp.finish.nudge': 'Ich habe nachgehakt',
  'followUp.finish.reply_to_no': 'Ich habe geantwortet',
  'followUp.finish.send_questions': 'Ich habe sie geschickt',
  'followUp.finish.thank_you': 'Ich habe es abgeschickt',
  'followUp.finish.promise': 'Versprechen gehalten',
  'followUp.finish.check_in': 'Ich habe es abgeschickt',
  'followUp.finish.on_the_market': 'Ich habe Bescheid gegeben',
  'followUp.finish.custom': 'Erledigt',
  'followUp.done.nudge': 'Bei {name} nachgehakt. Jetzt ist die andere Seite dran.',
  'followUp.done.reply_to_no': 'Schön gemacht. Die Tür zu {name} bleibt offen.',
  'followUp.done.send_questions': '{name} hat deine Fragen.',
  'followUp.done.thank_you':
    'Du hast dich bei {name} bedankt. Das nächste Lebenszeichen ist geplant.',
  'followUp.done.promise': 'Versprechen an {name} gehalten.',
  'followUp.done.check_in': 'Du bist mit {name} in Kontakt. Das nächste Lebenszeichen ist geplant.',
  'followUp.done.on_the_market': '{name} weiß jetzt Bescheid.',
  'followUp.done.custom': 'Erledigt.',
  'followUp.why.nudge':
    'Wer viel zu tun hat, vergisst, und ist froh über einmal freundliches Nachhaken. Kurz, ohne Vorwurf, leicht abzulehnen.',
  'followUp.why.reply_to_no':
    'Eine freundliche Antwort auf eine Absage ist selten und bleibt in Erinnerung. Bedanke dich und lass die Tür offen.',
  'followUp.why.send_questions':
    'Menschen wissen gern, was kommt. Es zeigt, dass dir ihre Minuten etwas wert sind.',
  'followUp.why.thank_you':
    'Schick es heute. Nenne eine Sache, die gesagt wurde, und was du daraus machst. Frag nie nach einer Stelle.',
  'followUp.why.promise': 'Ein gehaltenes Versprechen ist der beste Anlass, wieder zu schreiben.',
  'followUp.why.check_in':
    'Erzähl, was aus dem Rat geworden ist, oder schick etwas Nützliches. Bitte um nichts.',
  'followUp.why.on_the_market':
    'Man kennt dich schon. Sag, was du suchst, damit man an dich denken kann.',
  'followUp.why.custom': 'Kurz und konkret ist am besten.',
  'followUp.advice': 'Was sie gut macht',
  'followUp.notes': 'Aus eurem Gespräch',
  'followUp.seeTalk': 'Das ganze Gespräch ansehen',
  'followUp.text': 'Deine Nachricht',
  'followUp.due': 'Fällig {when}',
  'followUp.wasDue': 'War fällig {when}. Immer noch willkommen.',
  'followUp.status.pending': 'Offen.',
  'followUp.status.done': 'Erledigt.',
  'followUp.status.skipped': 'Ausgelassen.',
  'followUp.status.closed': 'Nicht mehr nötig.',
  'followUp.more': 'Mehr',
  'followUp.tomorrow': 'Morgen früh',
  'followUp.threeDays': 'In drei Tagen',
  'followUp.nextWeek': 'In einer Woche',
  'followUp.skip': 'Auslassen',
  'followUp.snoozed': 'Erst {when} wieder auf deiner Liste.',
  'followUp.skipped': 'Ausgelassen.',
} as const satisfies Translation<typeof english>
