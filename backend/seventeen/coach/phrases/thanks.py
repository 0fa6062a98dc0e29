"""Phrases: what a thank-you thanks for and comes back to."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[thanks.time]
when we (spoke|talked|met) ~1
for showing (me|us) (your|the|around|round) ~3
(thank|thanks|cheers|grateful) ~3 for (the|a|that|your) ~1 (espresso|cuppa|cake|tea|drink|walk|visit|tour|lift|meal)
(so)? (good|great|lovely|nice|fun|wonderful) (catching up|chatting|talking|meeting) ~1
cheers ~3 for (ringing|phoning|calling|seeing|meeting|talking|speaking|coming|hosting|the|having) ~4
(great|nice|good|lovely|wonderful|pleasure) to meet (the|everyone|everybody|you all) ~1
(thank|thanks|cheers) ~4 for ~2 (interviewing me|the (pint|drink|tea|beer|dinner|walk|ride|company))
(glad|happy|pleased) we ~3 (talk|speak|meet|talked|spoke|met|chatted|chat|connected|connect)
(appreciate|appreciated|enjoyed|loved) (the|our|that|every) ~2 (walk|tour|tea|visit|chat|lunch|call|coffee|
    hour|morning|afternoon|evening|breakfast|drink|stroll)
what (a|an) ~1 (treat|pleasure|joy|delight|conversation|chat|day|morning|afternoon|evening|hour) ~2
(kind|good|generous|lovely|nice) of you to (let|have|meet|see|show|invite|talk|speak|take|make|give|host)
(good|great|lovely|nice|wonderful) to ~1 (talk|speak|meet|chat|connect|catch up) $
(thank|thanks|cheers|thankful|grateful|gratitude|appreciate|appreciated|appreciative|
    obliged|appreciation|blessed|honored|honoured|indebted) ~9 (time|meeting|conversation|
    chat|call|coffee|talk|talking|speaking|chatting|seeing|minutes|hours|hour|lunch|visit|
    visiting|interview|calling|moment|morning|afternoon|evening|discussion|session|zoom|
    sitting|hosting|fitting|tour|meet|speak|phone|breakfast|talked|spoke|met|sparing|
    squeezing|receiving|afternoon's)
(thank|thanks) ~3 for (hopping|jumping|getting|coming|ringing|phoning|seeing|hosting|
    meeting|calling|receiving|speaking|talking|listening|staying|showing up|driving|sitting|
    walking) ~6
(thank|thanks) ~6 (for|to) (having|letting me|showing me (around|round)|taking my call|
    picking up|answering the (phone|door)|making (the|some)? time|an hour|the hour|half|
    those|yesterday|today|last @time|@time)
(thanks|thank you) ~3 (yesterday|today|earlier|last night|this morning|tonight) $
(great|nice|good|lovely|wonderful|pleasure|delight|fun|joy|fantastic|glad|honor|honour|
    enjoyable|delightful|interesting|privilege|treat|happy) ~2 (to|getting to|finally)? ~1
    (talk|talking|speak|speaking|meet|meeting|chat|chatting|see|seeing|hearing from|hear
    from|catching|connecting|connect) ~1 (with|to|you)
(enjoyed|loved|liked|valued|cherished|treasured) ~2 (our|the|my|talking|meeting|interviewing|speaking|
    chatting|seeing|this|every) ~3 (conversation|chat|call|talk|meeting|coffee|discussion|
    time|visit|hour|minutes|you|morning|afternoon|lunch|zoom|session|with)
(time|generosity|hour|minutes) ~3 (was|is|are|were|with your time) ~2 (appreciated|generous|
    kind)
generous (with|of) (your|the) time
(opportunity|chance) to ~1 (visit|speak|talk|meet|chat|sit) (with|to)? (you)?
(for|of) you to (spare|make|take|find|give|see|meet|speak)
(you|to) (took|take|made|make|found|find|gave|give|spared|spare|squeezed|carved) ~4 (time|
    minutes|hours|hour|morning|evening) ~3 (to|for|out|with|from|yesterday|today)
sparing me ~4 (minutes|hours|time|moment|hour|morning|evening)
(accept my thanks|my thanks|thanks|thank you) for ~4 (minutes|hours|hour|time|conversation|
    call)

[thanks.not]
(in advance)
(thank|thanks) ~3 (considering|consideration|accepting|connecting on|application)
(thank|thanks) ~3 (advice|introduction|recommendation|encouragement|email|reply|message|
    note|tip|tips)
forward to (our|the|meeting|speaking|talking)

[topic]
(hear|hearing|heard|learn|learning|learned|learnt|talk|talking|talked|chat|chatting|chatted|speak|
    speaking|spoke|discuss|discussing|discussed|discussion|conversation|call|know|knowing
    |thoughts|advice|point|points|story|stories|tip|tips|comment|comments|remark|remarks|
    suggestion|suggestions|explanation|description|idea|ideas|view|views|take|perspective|telling
    (me|us)|tell (me|us)|told (me|us)|explaining|explain|explained|sharing|share|shared|describing|described|asking|said|
    mentioned|mention|noticed|laugh|laughed|surprised|interesting|fascinating|fascinated|struck|impressed|
    encouraged|helpful|honest|candid|open|frank|example|examples|insight|insights|lesson|lessons|
    news|developments|question|questions|answer|bit|part|thing|seeing|watching|showing) ~1 (about|on|
    that|how|why|of|regarding|around|what|where|when|is|because)
(appreciated|enjoyed|loved|valued|liked) ~1 (hearing|learning|seeing|discussing|watching|how|that|
    what|your)
(did not|had not|never) ~1 (know|realised|realise|realize|realized|known|expect|expected|thought|
    considered)
(understand|understood|see|realise|realize|know) ~1 (now|why|how|that)

[specific]
being ~1 (honest|frank|candid|open|blunt|straight) (about|on) ~4
(to|you) ~1 (show|teach|let|explain|tell) (to me|me) ~1 (how|what|why|watch|see|try) ~4
(would|had|could) never ~1 (have)? guessed ~4
had (assumed|thought|believed|expected|imagined) ~5
did (as|what) you (said|told|suggested|advised) ~3
you were (curious|wondering|asking) ~5
(as|like) (suggested|advised|recommended|instructed|told) by you ~6
you were ~1 (right|spot on|correct|bang on) ~1 (that|about|when|on) ~4
(can not|could not|still can not) (believe|get over|stop thinking|imagine) ~1 (you|that you|how|about) ~4
especially (the|your|how|what|when) ~6
(had|have) never (seen|heard|met|tried|thought|known|realised|realized|considered|noticed|imagined) ~3
your _ ~8 (is|are|hangs|sits) (on|above|in|over|by) my (fridge|wall|desk|mind|head|door|screen|bench)
(honest|straight|frank|candid|open|blunt) with (me|us) ~1 (that|about|on)
(tried|used|applied|followed|took|copied|borrowed|adopted|tested) your _ ~4
your _ _? (is|was|are|were|worked|has) ~2 (brilliant|genius|gold|great|perfect|clever|spot on|like magic|
    wonders|magic|a lifesaver|a revelation|an eye opener|golden|priceless)
(hear|learn|know|see) (your|the) (team|company|firm|school|department|group|lab) (is|are|was|has|will) ~4
(you|we) ~1 (asked|wondered|worried|complained|joked|argued|disagreed|laughed|talked|were worried) ~1
    (whether|if|about|how|why|that|over) ~4
had no idea ~5
(for|by) (recommending|suggesting|lending|mentioning) _ _
(surprised|amazed|relieved|glad|sorry|shocked|comforted|curious) (to (hear|learn)|that you|by your) ~4
your ~2 (advice|point|story|stories|remark|suggestion|tip|comment|observation|line|example|
    description|warning|explanation|idea|trick|rule|anecdote|metaphor|question|answer|
    analogy|take|thoughts|perspective|account|recommendation|theory|recipe|phrase|image|
    distinction|insight|view|words|list|sketch|drawing|reminder|lesson|reading|method|
    saying) ~1 (about|on|that|of|regarding|to|from|around|for|in|with|was|is|has|:) ~8
(that|when|as|what|which|how|why|where|like|the way|because|and|one) you ~1 (@said|had said|
    recommend|suggest|call|called|told|advised|showed|use|explained|said) ~4
you (were right|@said|had said|wrote|were kind enough to|told|asked|showed) ~5
(enjoyed|loved|liked|appreciate|appreciated|fascinated|struck|inspired|interested|
    interesting|helpful|encouraged|surprised|valuable|useful|great|good|intrigued|touched|
    moved|reassuring|impressed|delighted|grateful|glad|fascinating|refreshing|insightful|
    fun) ~3 (hearing|learning|hear|learn|to hear|how|by how|that you|by what|knowing|to
    know|seeing|discussing|talking about) ~2 (about|how|that|what|your|why|the|of|you|@slot)
(hearing|learning|hear|learned|learnt|discussing|talking|talked|spoke|chat|conversation|
    heard|discussion|discussed|laughed|exchange) (about|how|that|why|more about|on|over|
    around) (the|your|how|why|what|@slot|a|that|@name|when|both|#|being|@ing) ~5
(took|taking|take|followed|following|per|on|heeding|heeded) your (advice|suggestion|tip|
    recommendation|word|lead|pointer)
as (you|we) (@said|advised|suggested|discussed|told|agreed|recommended|said)
(like|what|as) (you|we) (told|said|suggested|showed|talked|discussed|advised)
(telling|explaining|showing|letting|walking|describing|drawing|lending|pointing|teaching|
    warning|admitting|reminding|pushing|correcting|demonstrating|playing|talking|taking|
    passing) (me|us|everyone|the class) ~1 _ _ _ ~4
(for|by|of you|in|and) (explaining|sharing|describing|drawing|giving|admitting|recommending|
    suggesting|demonstrating|playing) ~2 _ _ _ _
interested to (learn|hear|see|know) ~6
(not|never) ~1 (forget|forgetting|forgotten|known|understood|realized|realised|thought|knew|
    noticed|seen it|considered) ~1 (that|the|how|why|what|until|of|about|anybody|anyone|a|
    your|one) ~6
(telling|told|tell|repeating|quoting|retelling|repeated) (everyone|everybody|people|anyone|
    all|the|my|half) ~2 (about|that|your|the|who)
(understood|learned|learnt|realized|realised|remember|remembered|discovered|learn) (a|one|
    two|three|#|something|the) (thing|things|lesson|trick|new) ~4
you made ~4 (sound|seem|look|feel) ~4
(which|that) you (do|run|keep|bill|call|use|pass|never|always|still|had|have|went|lost|
    failed|said)
(that|how|when|why) you ~1 (bill|use|keep|run|do|lost|failed|went|handle|handled|got|
    started|made|built|chose|turned|hire|never|left|price|decide|plan|moved|began|once|
    first|and|still) ~4
(enjoyed|loved|liked) ~2 (the|your|that) _ ~1 (exercise|demo|tour|drawing|story|example|
    part|question|chart|map|sketch|on|about|with|of) ~2
(sound|sight|smell|picture|image|thought|idea|memory) of (the|your|a|that) ~4
you were (moaning|saying|telling|looking|complaining|talking|explaining|worrying|wondering|
    trying|describing) ~6
what you meant (by|with|when) ~3
(the|that|those) ~4 you (could not|asked|needed|wanted|never|can not|had|drew|played|
    described|keep|kept) ~4
never ~1 (have)? @done (at|of|about|that|it) ~5
(told|showed|taught|advised|warned|reminded|said|asked|suggested|recommended|explained|lent|
    mentioned) (me|us|to me) ~1 (about|to|that|how|not|what|why|nobody|the|a|i|it|where|
    which|is|you|your)
(your|the) (book|article|paper|podcast|course|film|report|website|tool|contact|link|reading|
    author) ~2 (recommendation|suggestion|you|that you|suggested|mentioned|recommended)
(book|article|course|podcast|report|paper|film|group|person|school|template|tool|link)
    (that)? you ~2 (recommended|mentioned|suggested|sent|lent|told|shared|gave|named|
    pointed)
(keep|kept|still|been|stuck|stayed|staying|stays) ~3 (thinking|remembering|chewing|in my
    head|with me|turning over|laughing|repeating|busy|quoting) ~4
(written|wrote|is now|stuck|taped|pinned) ~4 (whiteboard|wall|notebook|fridge|desk|monitor|
    down|card)
(struck|surprised|impressed|moved|intrigued) (by|me) ~4
(the|that) (part|bit|story|moment|point|line|thing|idea|example|piece|tip|one) ~1 (about|
    where|when|of|you|on|that)
(no one|nobody|never) ~3 (explained|told|put it|thought of|heard) ~4
(helped|made|makes) me ~1 (see|understand|realize|realise|think|rethink|notice|laugh)
(learned|learnt|realized|realised|understood|understand|see|know) ~1 (that|how|why|now why|
    now that|now how) ~5
your (path|move|switch|transition|work|experience|years|career|journey) (from|on|with|
    in the|at|as|of) ~4
(book|reading|tool|article|film|podcast) (recommendation|tip|list|suggestion)

[specific.not]
(colleague|friend|person|contact|professor|people|alum|graduate) ~1 you (mentioned|suggested|spoke of|recommended) ~4
sharing your ~2 (insights|insight|advice|experience|knowledge|expertise|perspective) (about|on|into) the (industry|
    field|profession|business|career|sector)
(took|take|taking|followed|following|on|per|heeding|heeded) your (advice|suggestion|tip|recommendation) (and|$|so|to heart)
you (said|mentioned|told me) there (is|was|were|are|might be|may be) ~2 (nothing|no|opening|openings|vacancy)
(like|as) you said (and|$)
(know|knows) ~1 (anyone|anybody|someone|somebody|any|people) ~9
you (were|are) (looking|searching|hunting) for ~4
(which|that) i ~4
your advice (about|on) (networking|my career|careers|job searching|the job search) ~4
what you said (and|$)
your ~1 (advice|tips|suggestions|insights|guidance|feedback|thoughts|support|help|input|perspective) (was|were
    |is|are|has been|have been) ~2 (helpful|useful|valuable|great|appreciated|invaluable|insightful)
(learn|hear|know|learning|hearing|understand) ~2 about what (you|your company|your team) do
(said|mentioned|suggested|thought) ~1 i should (meet|talk|speak|contact|see|call|write)
(mentioned|said|know|knew) ~3 (someone|somebody|a colleague|a friend|a person|a contact|dr|mr|ms|mrs|prof|
    others|other people)
(hear|hearing|sharing|for) ~1 your (thoughts|advice|perspective|opinion|opinions|views|insights|insight|
    knowledge) ~1 (on|about|into|regarding) ~1 (the|your|this|my)? ~1 (industry|field|career|careers|
    profession|market|business|sector|company|job|role)
your (insights|insight|experience|experiences|story|journey|passion|profile|tips|guidance|
    background|wisdom|expertise|career path|time|company|kindness|help) ~1 (and|with|in|
    were|was|are|$|on networking|into)
(learned|learnt) (a lot|so much|a great deal|much)
(hear|hearing|learn|learning) ~2 (about)? your (experience|experiences|story|career|journey|
    background|role|path|work|company) ~1 (in|at|and|with|$)
let (me|you) know
know (that|how) i
interview for
(the|my|your) (team|company|role|position|opportunity|organization) (and|at|with|more|
    better|is|i|$)
forward to (our|the|your)
conversation on @time
(sharing|giving|telling|offering) ~2 (your|me|some|with) ~2 (time|insights|insight|advice|
    experience|experiences|knowledge|thoughts|guidance|wisdom|feedback|tips|opportunity|
    expertise|perspective|story|chance) ~1 (with|and|on|$)
i promised
(mentioned|offered|said) ~6 (introduce|introduction|put me|connect me)
as promised
"""
)
