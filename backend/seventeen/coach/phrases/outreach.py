"""Phrases: what an outreach says beyond its reason."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[ask.talk]
(would|could|can|might|may|are|will|do) (you|i|we) ~8 (@talk|spare|time|minutes|coffee|
    phone|ring|zoom|chat|answer|conversation|buy|join|hop|jump)
(love|like|appreciate|grateful|hoping|hope|wondering|wondered|glad|thankful|happy|honoured|
    honored|delighted|value|possible|welcome) ~8 (@talk|spare|time|minutes|coffee|phone|
    ring|zoom|chat|conversation|hearing|learning|speaking|talking)
(spare|give|have|got|asking for|ask for|ask you for|need|take|enough|plenty|steal|borrow|
    grab) (me)? ~5 (minutes|hours|of your time)
of your time
(quick|short|brief) (chat|call|talk|conversation|coffee|zoom)
(open|up|available|free|willing|game) (to|for) ~4 @meet
requesting ~6 (interview|meeting|call|conversation)

[ask.cue]
(would|could|can|may|might) (you|i|we)
(i will|i promise|i would) ~3 (stop|keep|need|take|hang|plan)
(is|are|would be) (enough|plenty|all i need|all i ask)

[quick]
@small ~1 (ring|word|natter|hello|video|skype|facetime|phone)
@small ~2 (call|chat|talk|conversation|coffee|meeting|zoom|word|catch|interview|phone|video|
    time|exchange|meet|discussion|virtual)
(coffee|cuppa|cup of tea|tea together|brew|espresso|chai)
(few|couple of|couple|some|handful of|a) (minutes|moments)
(chat|talk|speak|call|connect|meet|hop on|jump on|catch up|ring|phone|telephone|see|visit|interview)
    ~2 (briefly|quickly)
(moment|minutes) (of your time|to (talk|chat|speak))

[medium]
you ~2 (call|ring|phone|telephone) me
(give|gave) you (a|another) ~1 (ring|buzz|bell|tinkle)
(minutes|hours|chat|talk|meet|speak|call) (online|virtually)
(phone|telephone|zoom|skype|facetime|whatsapp|webex|videocall|teams|meet|hangouts|signal) ~1
    (call|chat|conversation|interview|meeting|talk)
(by|over|on|via|through|per|or) ~1 (phone|telephone|zoom|skype|video|teams|facetime|
    videocall|webex|whatsapp)
(zoom|skype|facetime|phone|video|teams) (or|and) (phone|zoom|video|skype|teams|coffee|call|
    in person)
(video|voice|virtual|online) (call|chat|coffee|meeting|conversation|conference)
(zoom|skype|facetime)
(coffee|coffees|cuppa|cup of tea|espresso|chai|brew|pint|tea)
in person
face to face
(come|drop|stop|swing|pop|pass|go) (to|by|into|in at|round to|over to) your (office|shop|
    studio|site|lab|place|workshop|clinic|desk)
(a|an|the|your|quick|short|brief|minutes|hours|for|intro|this|another|one|exploratory|
    discovery) ~1 call
(could|may|can|might|shall|would it be all right if|if) i ~2 (call|ring|phone|telephone)
    (you)?
(call|ring|phone|telephone) you (for|on|some|at|any|one|when|whenever|this|next|sometime|up)
i (wondered|could|can|would) ~4 (telephone|ring|phone|call)
(telephone|phone|telephoning) (you|for|and ask|conversation|interview|is|works|suits|or)
(get|jump|hop|talk|speak|chat|come) (on|onto) (a|the|to a) (call|phone)
(take|treat|invite) you (to|out|for) ~2 (lunch|coffee|dinner|breakfast|tea|drink|beer)
(buy|get|treat) you (a|an)? (coffee|lunch|breakfast|drink|beer|tea)
(meet|sit down|drive|come) ~4 (for lunch|over lunch|at your office|up to see|in your office)
call ~3 (minutes|hours|tomorrow|this week|next week)
(on|over) the (phone|telephone|line|blower)
telephonic
(can|could|may) ~1 (telephone|phone|ring) (at|you|any|on|in|before|after|when)
(telephonic|telephone|phone) (chat|talk|conversation|discussion|call)
(come|pop|call) (round|over) ~2
(call|ring|phone|called|rang|phoned) you (some|one|any|for|at|on|after|before|when|in|this|
    next|about)
could (call|ring|phone) you

[easy.out]
i (quite|fully|totally|completely|would|will|do|shall) ~1 understand $
only if (you|it) ~3 (energy|time|like|want|feel|suits|comfortable|mood|convenient)
(feel free|free) (not to|to not) ~2
(bin|ignore|delete|throw) (it|this|me) ~2 (in the bin|with my blessing|away|guilt|guilty)
put (it|this) in the (bin|trash|wastebasket)
(nuisance|imposition|burden|intrusion) ~6 (ignore|bin|delete|fine|understand|no|forgive|blessing)
(zero|absolutely no|without any|without) (pressure|obligation|obligations|expectation|expectations|
    worries|hard feelings)
if you are ~2 (busy|swamped|slammed|tied up|away|overwhelmed|stretched|unavailable) ~5 (fine|ok|okay|
    understand|problem|worries|wait|no need)
no (worries|problem|problems|pressure|obligation|hard feelings|stress|biggie|offence|
    offense|rush and no|bother|harm|drama|expectations|expectation)
(not a|no) (problem|big deal|issue) ~2 (if|either)
if not ~3 (good|fine|worries|problem|ok|okay|understand|thanks|thank|cool|well|matter|harm)
(good|fine|ok|okay|cool|well) if (not|you (can|do|would|are|prefer|have))
(all good|totally fine|perfectly fine|completely fine|quite all right|just fine|that is
    fine|that is ok|that is okay|fine by me|that is fair|fair enough)
(understand|understandable|get it) ~2 (if|should|why) ~2 (you|this|it|the|that|now|not)
quite see why
not ~1 be ~1 (hurt|offended|upset|cross|disappointed|bothered|put out|insulted|sad|
    surprised)
(will|shall|would) not ~1 (mind|sulk|complain|take offence|take offense|bite|pester|chase|
    ask twice|take it)
(take|taking|hear|accept) (a|your)? no (for|as|gracefully|well|cheerfully|in good|happily)
if (it|the answer|that) (is|be|should be) (a)? no
silence (will|is|would|works)
(none|not at all|never) (of them)? (as|if) you (please|like|prefer|wish)
(one word|word|single word|short) (answer|no|reply) (is|will|would) ~1 (enough|do|fine|
    plenty|suffice)
(please|so|and|do|then) not (worry|trouble|bother|fret|hesitate to say no)
(forget|scrap) (it|i asked|this) ~2
(i) ~3 understand (a no|that too|too|perfectly|completely|totally|entirely|either way)
shall (understand|quite)
(will|would|do|can|could|shall) ~2 understand $
i (will|would|shall|do|can) ~2 understand (if|why|that too)
(understand|accept|take|respect|fine with|happy with|ok with|comfortable with) (a|any|your)
    (no|decline)
(feel|be) (free|welcome) to (ignore|say|decline|pass|skip|disregard|delete|refuse|tell me
    no|not)
(ignore|disregard|delete|bin) (me|this|freely|it|my)
no need (to|for) ~2 (reply|answer|respond|explain|write|a reply|an answer|apologise|
    apologize)
no (answer|reply|response|explanation) ~1 (is)? (needed|necessary|required|expected)
(not|never) ~2 (second thought|another thought|obligated|obliged|take it personally|
    offended|be offended|mind at all|mind if you|mind a no|hold it against|bother you
    (again|further))
not feel ~2 (obligated|obliged|pressure|pressured|guilty|bad|have to|need to (reply|answer|
    say))
just (say so|say no|tell me|let me know|ignore|say the word|tell|delete)
(a|the) (simple|quick|plain|polite|short|one word)? ~1 no (is|would be|will be|works|
    suffices)
(say|saying|said|says) no (is|to me|to this|at all|if|$)
(free|welcome|okay|ok|fine|easy) ~2 say no
(will|would) (think none|not think|not hold|not be offended|not take|leave you|not mind)
leave you (in peace|alone|be)
(is|be) no tragedy
no is (fine|ok|okay|a|an|perfectly|totally|also|good|all|welcome)
if (this|it|now|that|the timing|the time) (is|does|does not|is not|would not|are|just) ~4
    (not|fit|suit|work|bad|wrong|too|right|time|much)
(not|bad) ~1 (possible|good time|right time|convenient|the right moment) ~6 (understand|
    fine|worry|worries|reply|ok|okay|problem)
(either|whichever) way ~3 (thank|thanks|good|fine|grateful|wish|appreciate|all|best)
not (worry|worries|stress) ~2 if
(decline|pass|refuse) (if|is|at)
(feel|you are) (free|welcome) to (say|decline)
if you (would|had) ~1 (rather|sooner) ~6
if you (would)? prefer not ~3
if you (can|do|are|have|would|could) ~1 not ~6
or (nothing|not) at all
or none at all
take the hint
not for you ~2 (just|ignore|fine|no|that)
no means no
(happy|content|glad) to (be told no|hear no|take no)

[resume.with]
(attach|attached|attaching|enclose|enclosed|enclosing|append|appended) ~8 (@cv|bio data)
@cv ~7 (attached|attach|enclosed|enclose|appended|herewith|below|annexed)
(find|see) ~5 @cv
put in ~4 @cv
(put|join|joined|added|adding|add|annex|annexed|leave) (you|also|here)? ~1 @cv
@cv ~9 (attached|enclosed|herewith|annexed)
@cv (comes|goes|follows|travels) with
(here is|here are|this is|sharing|sending you|i send you|i am sending|i send|sending|included|
    including|pasted|linked|i have sent|pfa|pasting) ~3 @cv
@cv (here|in the attachment|is in|in attachment|link|linked|included)
(pfa|attachment) ~4 @cv

[resume.word]
@cv

[resume.mine]
(attached|enclosed|attaching|pasted|attach|enclose) (it|a copy|one|mine)
(mine|it|one|copy|that|background|profile) ~1 (is)? (attached|enclosed|here)
"""
)
