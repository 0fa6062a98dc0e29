/** What the coach remarks, by the rule that it comes from. English comes from the API itself. */
export const rules = {
  'rule.why_you': 'Dieser Grund passt nur auf diese Person; das bringt Antworten.',
  'rule.why_you_missing': 'Hier steht nicht, warum du gerade dieser Person schreibst.',
  'rule.why_you_late': 'Der Grund kommt spät; er gehört in die ersten zwei Sätze.',
  'rule.common_ground': 'Du nennst, was euch verbindet; Fremden antwortet man seltener.',
  'rule.few_questions': 'Du sagst, wovon du hören willst; so weiß man, dass man antworten kann.',
  'rule.few_questions_missing':
    'Sag, wovon du hören willst: dem Weg, der Arbeit, einer Entscheidung.',
  'rule.odd_time_box': 'Eine krumme Zahl von Minuten fällt auf, und man glaubt sie.',
  'rule.round_time_box':
    'Eine runde Zahl klingt nach Sitzung; eine krumme, als würdest du dich daran halten.',
  'rule.long_time_box':
    'Das ist viel verlangt von jemandem, der dich nicht kennt; bitte um weniger.',
  'rule.time_box_missing': 'Sag, um wie viele Minuten du bittest; ohne Ende wirkt jedes Ja lang.',
  'rule.medium': 'Man weiß, wie ihr reden würdet; so ist ein Ja ein einziges Wort.',
  'rule.medium_missing': 'Nenne einen Weg: Telefon, Video oder einen Kaffee in der Nähe.',
  'rule.easy_out': 'Du machst ein Nein leicht; so hat niemand ein schlechtes Gewissen.',
  'rule.easy_out_missing': 'Sag mit einem halben Satz, dass ein Nein in Ordnung ist.',
  'rule.attaches_resume':
    'Ein Lebenslauf macht aus dem Gespräch eine Bewerbung; behalte ihn, bis jemand fragt.',
  'rule.says_will_follow_up':
    'Du sagst, wann du dich wieder meldest; so kostet Schweigen niemanden etwas.',
  'rule.over_150_words': 'Mehr als 150 Wörter; was niemand liest, beantwortet niemand.',
  'rule.unused_common_ground': 'Euch verbindet etwas, und du erwähnst es nicht.',
  'rule.several_asks':
    'Mehrere Bitten auf einmal; bitte nur um das Gespräch, der Rest ergibt sich.',
  'rule.mostly_about_you': 'Es geht viel um dich und wenig um dein Gegenüber; fang dort an.',
  'rule.no_next_step': 'Unklar, was jetzt geschehen soll; schließ mit einer einzigen Frage.',
  'rule.searchable':
    'Das beantwortet eine Suchmaschine; nutze die Minuten für das, was nur dein Gegenüber weiß.',
  'rule.closed': 'Darauf gibt es nur Ja oder Nein; beginne mit wie, was oder warum.',
  'rule.about_asker': 'Hier geht es um dich; frag nach ihrem Weg, und deiner zeigt sich.',
  'rule.referral_question': 'Diese Frage öffnet das nächste Gespräch; geh nie ohne sie.',
  'rule.specific_open': 'Offen, und nur diese Person kann sie beantworten.',
  'rule.already_researched':
    'Das beantwortet schon deine Recherche; frag nach dem, was dahintersteht.',
  'rule.thanks_time': 'Du dankst für die Zeit.',
  'rule.thanks_time_missing': 'Dank für die Zeit; sie ist der Grund für diese Nachricht.',
  'rule.mentions_specific':
    'Du nennst etwas, das gesagt wurde; so merkt man, dass du zugehört hast.',
  'rule.mentions_specific_missing':
    'Das könnte jeder geschickt haben; nenne etwas, das gesagt wurde.',
  'rule.unused_notes': 'In deinen Notizen steht etwas, worauf du zurückkommen könntest.',
  'rule.adds_value': 'Du gibst etwas zurück; das bleibt in Erinnerung.',
  'rule.nothing_given':
    'Bring eine Neuigkeit oder etwas Nützliches mit; das ist ein Grund zu antworten.',
  'rule.asks_referral_question': 'Du fragst, mit wem du noch reden solltest; so wächst ein Netz.',
  'rule.referral_missing': 'Falls du noch nicht gefragt hast: Mit wem solltest du noch reden?',
  'rule.states_next_step': 'Man sieht, dass der Rat etwas bewirkt hat.',
  'rule.next_step_missing': 'Sag, was du aus dem Rat gemacht hast oder machen wirst.',
  'rule.asks_for_job':
    'Das bittet um einen Job oder um Hilfe auf dem Weg dorthin; nichts beendet ein Gespräch sicherer.',
  'rule.pleasantry': 'So könnte jede Nachricht beginnen; es schiebt deinen Grund nach unten.',
  'rule.empty_praise': 'Lob, das auf alle passt, zählt bei niemandem; sag, was du gesehen hast.',
  'rule.promised_attachment': 'Du versprichst einen Anhang; sieh nach, ob er dabei ist.',
  'rule.placeholder': 'Hier ist noch eine Lücke offen.',
  'rule.no_greeting': 'Beginne mit dem Namen.',
  'rule.wrong_name': 'So heißt dieser Kontakt nicht.',
  'rule.wrong_organization': 'Nach deinen Angaben ist dein Kontakt woanders.',
  'rule.wall_of_text': 'Zu viel in einem Absatz für ein Telefon; teile ihn.',
  'rule.note_too_long':
    'Eine LinkedIn-Notiz fasst höchstens 300 Zeichen, mit kostenlosem Konto 200.',
  'rule.note_needs_paid': 'Mit kostenlosem Konto fasst eine LinkedIn-Notiz 200 Zeichen.',
  'rule.too_long_for_channel': 'Lang für diesen Weg; so etwas liest man im Stehen.',
  'rule.email_short': 'Kurz für eine E-Mail; in 50 Wörtern haben dein Grund und deine Frage Platz.',
  'rule.email_long':
    'Wer wenig Zeit hat, liest kurze E-Mails zu Ende; 50 bis 125 Wörter sind gut, diese ist länger.',
  'rule.known_reason': 'Das kommt aus deiner Recherche; niemand sonst bekäme diese Nachricht.',
  'rule.reason_unused':
    'Du hast notiert, warum du mit dieser Person reden willst, und die Nachricht sagt es nicht.',
  'rule.introduction': 'Du sagst gleich, wer dich schickt; kein Satz öffnet mehr Türen.',
  'rule.introduction_late': 'Sag im ersten Satz, wer dich schickt; das ist dein bester Grund.',
  'rule.introduction_missing':
    'Jemand hat dich zu dieser Person geschickt, und die Nachricht sagt nicht, wer.',
  'rule.cites_notes': 'Du kommst auf das Gesagte zurück; deine Notizen zeigen es.',
  'rule.same_as_before':
    'Fast dieselben Worte hast du schon jemand anderem geschickt; Menschen, die sich kennen, vergleichen.',
  'rule.draft_unchanged':
    'Das ist das Gerüst mit kaum einem Wort von dir; schreib, wie du es laut sagen würdest.',
} as const
