/**
 * Why an entry stands on the agenda, by the codes of the API; in English the API says it itself.
 * `{span}` reads "3 Tage"; after "in", "seit" and "vor" German wants `{spanDat}`: "3 Tagen".
 */
export const reasons = {
  'reason.hold_interview_soon': 'Dein Gespräch mit {name} beginnt in {spanDat}.',
  'reason.hold_interview_due': 'Dein Gespräch mit {name} sollte vor {spanDat} beginnen.',
  'reason.hold_interview_late': 'Dein Gespräch mit {name} sollte vor {spanDat} enden.',
  'reason.hold_interview_under_way': 'Du sprichst gerade mit {name}. Restzeit: {span}.',
  'reason.hold_interview_over': 'Dein Gespräch mit {name} ist {span} über der Zeit.',
  'reason.wrap_up_soon': 'Schreib auf, was {name} gesagt hat, solange es frisch ist.',
  'reason.wrap_up_due':
    'Schreib auf, was {name} gesagt hat, solange es frisch ist: Das Gespräch sollte vor {spanDat} enden.',
  'reason.wrap_up_late':
    'Hast du mit {name} gesprochen? Geplant war es vor {spanDat}: Notiere, was gesagt wurde.',
  'reason.wrap_up_held_soon': 'Halte dein Gespräch mit {name} fest, solange es frisch ist.',
  'reason.wrap_up_held_due':
    'Halte dein Gespräch mit {name} fest, solange es frisch ist: Es endete vor {spanDat}.',
  'reason.wrap_up_held_late':
    'Dein Gespräch mit {name} endete vor {spanDat}: Schreib auf, was noch da ist.',
  'reason.thank_you_soon': 'Bedanke dich bei {name} für das Gespräch. Restzeit: {span}.',
  'reason.thank_you_due': 'Bedanke dich bei {name} für das Gespräch. Restzeit: {span}.',
  'reason.thank_you_late':
    'Bedanke dich bei {name} für das Gespräch: {span} zu spät und immer noch willkommen.',
  'reason.promise_soon': 'Halte dein Versprechen an {name}: fällig in {spanDat}.',
  'reason.promise_due': 'Halte dein Versprechen an {name}: Jetzt ist es fällig.',
  'reason.promise_late': 'Halte dein Versprechen an {name}: Es war vor {spanDat} fällig.',
  'reason.reply_to_no_soon':
    'Bedanke dich bei {name} für die ehrliche Antwort: fällig in {spanDat}.',
  'reason.reply_to_no_due':
    'Bedanke dich bei {name} für die ehrliche Antwort und lass die Tür offen.',
  'reason.reply_to_no_late':
    'Bedanke dich bei {name} für die ehrliche Antwort: {span} zu spät und immer noch nett.',
  'reason.nudge_soon': 'Wenn {name} weiter schweigt, hake in {spanDat} nach.',
  'reason.nudge_due': 'Noch keine Antwort von {name}: Hake freundlich nach.',
  'reason.nudge_late': 'Noch keine Antwort von {name}: Nachhaken wolltest du vor {spanDat}.',
  'reason.ask_again_soon': 'Frag {name} in {spanDat} noch einmal.',
  'reason.ask_again_due': '{name} bat dich, später wiederzukommen: Jetzt ist es so weit.',
  'reason.ask_again_late': '{name} bat dich, später wiederzukommen: Das war vor {spanDat} fällig.',
  'reason.send_questions_soon': 'Schick {name} deine Fragen: fällig in {spanDat}.',
  'reason.send_questions_due': 'Schick {name} deine Fragen. Restzeit: {span}.',
  'reason.send_questions_late':
    'Deine Fragen an {name} waren vor {spanDat} fällig: Bring sie einfach mit.',
  'reason.check_in_soon': 'Melde dich in {spanDat} bei {name}.',
  'reason.check_in_due': 'Melde dich bei {name}: mit Neuigkeiten oder etwas Nützlichem.',
  'reason.check_in_late': 'Melde dich bei {name}: Das war vor {spanDat} fällig.',
  'reason.on_the_market_soon': 'Sag {name} in {spanDat}, dass du auf Stellensuche bist.',
  'reason.on_the_market_due': 'Sag {name}, dass du auf Stellensuche bist.',
  'reason.on_the_market_late':
    'Sag {name}, dass du auf Stellensuche bist: Das war vor {spanDat} fällig.',
  'reason.custom_soon': 'Melde dich in {spanDat} bei {name}.',
  'reason.custom_due': 'Melde dich jetzt bei {name}.',
  'reason.custom_late': 'Melde dich bei {name}: Das war vor {spanDat} fällig.',
  'reason.prepare_soon': 'Bereite dein Gespräch mit {name} vor: Es beginnt in {spanDat}.',
  'reason.prepare_due': 'Bereite dein Gespräch mit {name} vor: Es beginnt in {spanDat}.',
  'reason.prepare_late':
    'Dein Gespräch mit {name} sollte vor {spanDat} beginnen: Ein Blick in deine Notizen hilft.',
  'reason.offer_new_time_soon': 'Biete {name} einen neuen Termin an.',
  'reason.offer_new_time_due':
    'Dein Gespräch mit {name} ist ausgefallen: Biete einen neuen Termin an.',
  'reason.offer_new_time_late':
    'Dein Gespräch mit {name} ist vor {spanDat} ausgefallen: Biete einen neuen Termin an.',
  'reason.agree_time_soon': '{name} hat zugesagt: Macht einen Termin aus.',
  'reason.agree_time_due': '{name} hat zugesagt: Macht einen Termin aus.',
  'reason.agree_time_late': '{name} hat vor {spanDat} zugesagt: Macht einen Termin aus.',
  'reason.finish_draft_soon': 'Schreib deine Nachricht an {name} fertig.',
  'reason.finish_draft_due': 'Schreib deine Nachricht an {name} fertig.',
  'reason.finish_draft_late':
    'Schreib deine Nachricht an {name} fertig: Sie wartet seit mehr als {spanDat}.',
  'reason.try_other_channel_soon':
    'Versuche {name} in {spanDat} auf einem anderen Weg zu erreichen.',
  'reason.try_other_channel_due':
    '{name} hat nicht geantwortet: Versuche es auf einem anderen Weg.',
  'reason.try_other_channel_late':
    '{name} hat nicht geantwortet: Versuche es auf einem anderen Weg.',
  'reason.first_message_soon': 'Schreib {name} eine erste Nachricht.',
  'reason.first_message_due': 'Schreib {name} eine erste Nachricht.',
  'reason.first_message_late': 'Schreib {name} eine erste Nachricht.',
  'nobody.name': 'jemand ohne Namen',

  'span.mixed': '{hours} Std. {minutes} Min.',
  'span.minutes': { one: '{count} Minute', other: '{count} Minuten' },
  'span.hours': { one: '{count} Stunde', other: '{count} Stunden' },
  'span.days': { one: '{count} Tag', other: '{count} Tage' },
  'span.weeks': { one: '{count} Woche', other: '{count} Wochen' },
  'span.months': { one: '{count} Monat', other: '{count} Monate' },
  'spanDat.mixed': '{hours} Std. {minutes} Min.',
  'spanDat.minutes': { one: '{count} Minute', other: '{count} Minuten' },
  'spanDat.hours': { one: '{count} Stunde', other: '{count} Stunden' },
  'spanDat.days': { one: '{count} Tag', other: '{count} Tagen' },
  'spanDat.weeks': { one: '{count} Woche', other: '{count} Wochen' },
  'spanDat.months': { one: '{count} Monat', other: '{count} Monaten' },
} as const
