"""Phrases: coming back to a message, and the promise to do so."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[follow.up]
(sending|send|posting|writing) (this|it|my _) (again|once more|a second time)
(floating|float|resurfacing|pushing|moving|popping|boosting) (this|my|it) ~2 (back|up|to the top)
(in case|if) (it|this|that|mine) ~1 (got|was|gets|has been) ~1 (buried|lost|missed|swallowed)
i (sent|wrote|emailed|mailed|posted|messaged) you (a|my|an|on|in|last|back|about|regarding|two|three)
    ~1 (letter|email|note|message|request|week|month|@time|ago|march|dm|line|days|weeks)
(i|we) ~1 (sent|dropped|left|shot|fired) ~2 (a|an|my|one|some|two) ~1 (note|message|email|line|letter|
    dm|inmail|voicemail|request|text) ~4 (back|ago|last|earlier|before|on|in|but|and (have|had) not)
(try|trying|thought|thinking) ~4 (once more|again|one more time|another go)
(bumping|bump) (this|my|the|up)
(circling|circle|looping|loop) (back|round|around)
following up (on|with|about|here|after|again|in|to|regarding|$)
^(just|hi|hello|quick|quickly|a|gentle|only|simply|i am|i just|wanted)? ~3 (follow up|
    following up) (on|with|to|about)? (my|the|this|our|below|you)
(wanted|want|writing|like) to (follow up|check back|check in|circle back|resurface|nudge)
(gentle|friendly|little|quick|small|polite|soft) (nudge|reminder|bump|ping|follow up|prod)
(my|the) (earlier|last|previous|original|prior|recent|initial) ~1 (message|email|note|
    letter|mail|request|inmail|dm|text|invitation|messages)
my (message|email|note|letter|mail|request|inmail|dm|text) (of|from|on|below|last|to you|
    did|two|a|reached|reach|got|get|may|might|must|has|was|probably|slipped|sent|about|in|
    asking|dated)
(get|got|had|have|find|found) (a|the|any) (chance|moment|time|opportunity) to (see|read|
    look|review|go through|consider) ~2 (my|at|the|it|this)
(did|if|whether|in case|not sure|that|hope) ~2 (my|the) (message|email|note|letter|mail|dm|
    text|invite) ~6 (reach|reached|get|got|see|arrive|arrived|lost|buried|missed|through|
    slipped|landed|spam)
(did|have) you (see|seen|get|got|receive|received|read) my
(have|had|has) not ~1 (heard|received|got|gotten|had|seen) ~2 (back|anything|reply|answer|
    from you|response|word)
(did|do) not (hear|get|receive) ~2 (back|anything|reply|response|answer|from you)
(second|third|last|one more|another|final|2nd) (try|attempt|message|note|email|nudge|time
    writing|go)
(trying|try|writing|write|asking|reaching|messaging|emailing) (again|once more|one more
    time|out again)
(i) ~1 (wrote|written|emailed|messaged|reached out|contacted|sent you|pinged|texted|asked
    you|dropped you|mailed) ~3 (you|ago|last|earlier|on|in|a|two|three|before|back|to) ~4
    (ago|week|month|monday|tuesday|wednesday|thursday|friday|earlier|last|@time|before|note|
    message|already)
(i) ~1 (wrote|written) (to you|you) ~4
i (emailed|messaged|contacted) you
(i|we) (wrote|emailed|messaged|rang|called|reached out|asked) (on|in|last|a|about|back in|
    earlier|two|three|some) ~1 (#|@time|week|weeks|month|while|few|days|ago|slot|days|th)
(ago|last week|last month|earlier|on @time) i ~1 (asked|wrote|sent|emailed|messaged|called|
    rang|left|dropped)
i wrote ~5 (ago|last|earlier|before)
(my|the) first (message|email|note|letter) (of|from|on|about|may|might|reached|got|did|last|
    went)
(resending|resend|re sending|forwarding again|reposting)
(top of|back to the top|up in|up your) ~2 inbox
(slipped|fallen|fell|got lost|get lost|gotten lost|buried|missed) ~4 (cracks|inbox|pile|
    mail|email|net)
(any|no) (news|update|luck|thoughts|word|chance|reply|response|answer) ~2 (on|yet|about|
    from|so far|to) ~2 (my|this|yet|below|far|it|you)
(still) (hoping|keen|interested|would love|love|waiting|would like|very much)
(as|like) (i )?(mentioned|wrote|said) in my (last|previous|earlier|first)
(sorry|apologies|forgive|excuse) ~4 (twice|again|second|chasing|nudging|bothering you again)
(weeks|days|month) ~2 no (answer|reply|response|word)
no (answer|reply|response) (so|yet|from|after|and)
(my|the) first (message|email|note|letter) ~2 (landed|arrived|came|fell|went|must|probably|
    vanished)
(reminder|ping|bump|nudge) $
^(checking|check|just checking|i am checking) (in|back) ~2 (on|to|about|again|regarding|see)
since (my ~1 (note|email|message|letter|mail)|i wrote|i last wrote|i emailed)
(know|sure|realise|realize|guess|assume|imagine) ~6 (my|this) (note|message|email|last)

[will.back]
(i|we) (will|shall|am going to|plan to|intend to|hope to|aim to|would like to|might|am
    planning to|propose to) ~4 (follow up|reach out|check in|check back|touch base|circle
    back|get back|come back|try again|try once|try one|try just|be in touch|get in touch|be
    back in|nudge you|ping you|be back|look in again|remind you|try you|try your)
(otherwise|then) ~1 i (will|shall) ~2 (try|write|ring|call|phone|drop|send|reach|check)
(follow up|reach out|check in|check back|touch base|circle back|try again) (with you)? ~2
    (next|in a|in two|in one|in about|on @time|early|by|later this|@time|at the end|after)

[will.call]
(i|we) (will|shall|am going to|plan to|intend to|would like to|propose to|and will|and
    shall) ~4 (call|ring|phone|telephone|email|write|drop|knock|stop|message|text|pop|swing|
    send you|come by|look for you|look out for|give you|try|contact|send a|send|ping|voice|
    dm|seek you|come and|look in|find you|catch you|see you|circle|follow)
(and|then) ~1 (will|shall) ~1 (knock|look in|come|find you|see you|stop|pop|ask|ping|call|ring|
    phone|telephone|email|write|drop|message|contact|try)
(i|we) (will|shall|am going to) ~2 ask
let me (call|ring|phone|drop|write|come) ~4 (@time|next)
"""
)
