"""Phrases: how a message reads."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[pleasantry]
^~2 (hope|hoping|trust|wish|wishing|hopefully) ~4 (well|great|good|fine|wonderful|fantastic|
    amazing|lovely|restful|nice|healthy|safe|best|okay|ok|keeping|doing) ~5 $
^~2 (hope|trust) (this|the|my) (email|message|note|letter|mail) (finds|meets|reaches|
    catches) you ~6 $
^how are (you|things) ~4 $
^(trust|hope) (this|all|you) ~6 $
^greetings (of the day|to you) $
^i know you are ~4 busy ~4 $

[praise.empty]
(inspired|impressed|amazed|blown away|fascinated|awed|struck|intrigued|wowed) ~2 (by|with|
    at) ~1 your ~2 (journey|profile|background|career|experience|accomplishments|
    achievements|success|path|work|story|company|expertise)
your ~3 (journey|profile|background|career|accomplishments|achievements|success|story) ~1
    (is|are|was|were) ~3 (impressive|inspiring|inspirational|amazing|incredible|remarkable|
    outstanding|fascinating|stunning)
(admire|love|respect|adore) ~1 (you and your|everything you do|all you do|what you do|your
    work)
(huge|big|great|massive) (admirer|fan) (of yours|of you|of everything|of your work)
(impressive|inspiring|amazing|incredible|remarkable|stellar) (journey|profile|background|
    career|accomplishments|achievements|resume|trajectory|track record)
(truly|such a|a real|an) (inspiring|inspiration|role model|inspirational)
like minded (professionals|people|individuals)

[ask.review]
(review|look at|critique|feedback on|check|read|look over) ~1 my (@cv|portfolio|work|
    website|project|code|thesis|cover)

[ask.mentor]
(be|become) my mentor
mentor me
take me under

[ask.intro]
(introduce|connect) me (to|with)
put me in touch

[ask.answer]
(answer|fill (in|out)|complete) ~2 (questions|survey|questionnaire|form)

[attach]
(attached|attaching|attach|enclosed|enclosing|attachment)

[next.step]
(would|could|can|may|might|do|are|is) (you|i|we|it|there) ~9
(let me know|tell me|drop me a line|reply|write back|any (evening|day|time|morning|
    afternoon))
(free|available) (on|at|any|next|this|from|for|in|after|before)
(i will|i shall|i am going to|i plan to) ~6
(grateful|glad|love|like|happy|appreciate|value) ~3 (to|for|a|if|the|your) ~4

[first.person]
(i|me|my|mine|myself)

[second.person]
(you|your|yours|yourself)
"""
)
