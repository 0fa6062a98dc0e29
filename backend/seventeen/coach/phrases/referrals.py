"""Phrases: asking for other people to talk to."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[referral]
(ask|asking) ~1 (your|the|him|her|a) ~5 (whether|if) (she|he|they) ~5
^~1 (which|who|whom) (of|in|at|on) ~4 (might|would|could|has|may) ~1 (have|spare|give|talk|speak|see|be) ~4
(natter|chat|talk|word|speak|conversation) (with|to) (one|any|some) of them
(trouble|bother|ask|press) you for ~2 (name|number|contact|email|address|details) of
(line|word|letter|note|few words) of introduction
(he|she|they|any of them|one of them) ~1 (take|mind|be open|be willing|be up|be game|talk|speak|answer|see|
    meet) ~3 (call|stranger|from me|to me|with me|me|chat)
(who|which) ~9 (bother|pester|approach|try|nag|corner) next
(could|can|would) you ~1 (connect|introduce) us
know (other|any other|some other|more) ~2 (i|who|that) ~2
(share|sharing|give|giving|send|sending|pass|passing) ~1 (me)? (her|his|their) ~1 (contact|email|number|
    details|name|address) ~2
(know|have) (a|an|any|some|another|one) ~3 (who|that) ~3 (talk|chat|speak|meet|see me|spare|answer)
mind (if|me|my) ~3 (email|emailed|emailing|message|messaged|get|got|meet|met|approach|approached|texted)
(tell|say|mention) ~3 you (sent|suggested|recommended|told|referred|pointed)
(let me have|send me|share|give me|pass on|passing on|pass me) ~1 (the|her|his|their|that) ~1 (name|
    email|address|number|contact|details)
(could|might|may|can) i (write|email|talk|speak|reach out) to (her|him|them)
(introduce|connect) me $
(introducing|connecting|pointing|directing|steering|putting) me ~1 (to|with|towards|toward|in touch|
    onto) ~5
which of your ~3 @person ~4 (would|could|might|has|have|do|should)
(know|knows) ~2 (others|someone|somebody|anyone|anybody|people|folks) (who|that|whose)
(suggest|recommend|name|suggesting|recommending) (me|to me)? (someone|somebody|anyone|anybody|others|people|a
    person|a few people) ~1 (who|that|in|at|with|from|else|whose|i)
(give|send|share|tell) me ~1 (her|his|their) (email|number|address|contact|details|name)
(would|could|might) (she|he|they|your friend|your colleague) ~2 (open|willing|talk|speak|mind|happy|up) ~4
(who|whom) ~1 else ~8
(who|whom) ~2 (am i|have i|did i) ~1 (missing|missed|forgotten|overlooked|left)
(who|whom|which|whose|what ~1 @person) ~5 should i ~1 (be)? (calling|talking|speaking|meeting|
    contacting|asking|writing|@contact)
(what|which) (other)? ~1 (@person) ~4 (you|i) ~2 (suggest|recommend|should|could|point|talk|
    speak|meet|get to know|@contact)
(your|the|some) ~1 (former|old|other|fellow|previous)? ~1 (colleague|colleagues|contacts|
    friends|classmates|peers|network|acquaintances|teammates|clients) ~9 (@contact|touch|
    introduce|talking|speaking)
(have|do|know|got) (you|u)? ~1 (any|some|a) ~1 (friend|friends|colleague|colleagues|contact|
    contacts|people|acquaintances) ~9
@person ~3 (i|we) (can|could|should|might|may|ought to) ~1 @contact
@person ~5 you (think|feel|would|believe|could|might) ~6 @contact
(could|may|might|can|would|love to|like to) ~2 (i|to)? ~1 (talk|speak|chat|meet|write) ~1
    (to|with)? (them|him|her|that person|one of them|any of them)
(in touch|touch) with ~1 (the)? @person ~2
(who|whom) ~4 (two|three|one|a couple|some|a few|good|useful|other) ~2 @person ~8
(the name|names|the number) of (one|some|someone|somebody|anyone|a|anybody|others|people|
    two|other)
(see|meet|speak to|talk to|hear from|hear) (someone|somebody|a person|a few people) (who|
    whose|that|from|with|in) ~6
is there such a (person|one)
(would|will|could) they ~1 (see|talk|speak|meet|have) (to|with)? ~1 me
(anyone|anybody|someone|somebody|any other people|other people|any others|others|people)
    else (you|i|that|who|whom|worth|in|at|on|we|from)?
^~2 (anyone|anybody) else
(who|whom) ~3 (should|could|would|can|might|ought|do) ~4 (i|me|you (suggest|recommend|point|
    send|advise|introduce|put|want|tell|go to|turn)) ~6
^~2 (who|whom) ~2 (should|could|would|might|can) ~8
whose (name|brain|door|number|email|advice|work|story|phone|opinion|view|perspective|ear)
(is|are|s|might|may|would|will|was) there ~2 (@person|others|else) ~6 (i|me|you|who|whom|
    you'd|worth|that)
(is|are|would|will) there (another|others|other|someone|somebody|anyone|anybody|a @name|an
    auditor) ~6 (i|me|you|who|whom|worth)
(is|are|might|would) there (a|an|any|some|another|one) _ ~5 (you think|you would|i (should|
    could|ought|might)|whom|who would|who might|who could)
(is there|are there|there|know|know of|recommend|suggest|got|think of|mind|name|any|some|of)
    ~2 (@person|else) ~9 (@contact|touch|introduce|introduction|talking|speaking|meeting|
    connecting|share|open to|happy to|willing|suggest|recommend|story|call)
(do you|you) ~1 (know|have|got) ~1 (any|some|other|a|an|another|a few) ~3 (@person|people|
    contacts|career|colleagues)
have you ~1 (got)? (a|any) (contact|contacts|colleague|friend)
(introduce|connect|point|direct|steer|put) me ~1 (to|with|towards|toward|in touch|onto|on
    to) ~5
(put|get) (us|me|the two of us) ~1 in (touch|contact)
(an|any|for|your|kind|make an|a) ~1 (introduction|intro|introductions|intros) (to|with|from|
    that you|would|is)
(names|name|number|email|contact|details|contacts) ~2 (of|for) ~4 (@person|people|one|two|
    else|them|him|her|whom|who|slot)
(suggest|recommend|name|think of|share|give me) ~1 (one|two|a few|some|any|a couple|other|
    another|several|#) ~3 (@person|names|people|contacts|others)
(one|two|a few|some|any|other|another|a couple of) ~2 (@person) ~3 (i|to|who|whom|that) ~3
    @contact
(@person) ~3 (worth|good to) (talking|speaking|meeting|calling|contacting|knowing|asking|
    listening)
(other|more|another|different) (@person|perspectives|voices) ~8 (@contact|talking|speaking)
(people|someone|somebody|person|anyone|anybody) ~5 (i|me) ~2 (should|could|can|might|ought
    to) ~2 (@contact|look up)
(love|like|want) to (talk|speak|meet|hear|chat) ~1 (to|with|from)? (them|him|her|that
    person|those people) ~1
(like|love|want|keen) ~1 to ~1 (meet|talk to|speak to|speak with|hear from) ~2 (the|a|an|
    another|someone|somebody|people|others) ~8
(would|could|might|can|will) (your|any of|one of|any|some of) ~4 (boss|colleagues|@kin|
    crew|team|colleague|others|them|people|you) ~5 (talk|speak|chat|meet|be (up|open|
    happy|willing|game))
(speak|talk|chat|meet|connect) ~2 (to|with) ~4 (next|as well|too|after this|after you)
(who|whom) (is|are|was) ~1 (next|the best|the one person|best|the person|your favourite|your
    favorite|the right person|someone|somebody|a good|another|good) ~8
(know|knows) ~2 (people|person|folks|someone|somebody|anyone|anybody) ~3 (in|at|on|from|who|
    that|else|working|doing)
(who|whom) (did|has|have) ~6 (touch|reach)
who (knows|in @name|in town|around here|here|locally) ~5 (most|best|knows|better)
(who|whom) would you
(anyone|anybody|someone|somebody|name|names|else) ~3 (come|comes|spring|springs) to mind
(your|a) ~1 (former|old|previous) (boss|manager|mentor|teacher|colleague|professor|partner) ~2 (someone|somebody|who|i|open|willing) ~5
who (do|does|did) you (know|admire|respect|rate|learn|trust|look up|turn|go)
(which|what) other ~2 (@person|@trade|alumni|nurses|doctors|vets|teachers|crews|teams|firms) ~6
who ought
mind (if|my) ~3 (write|wrote|call|called|ring|rang|contact|contacted|message|talk|talked|
    speak|spoke|approach|approached)
sit down with me
(anyone|anybody|someone|somebody|people|person|those|colleagues|folks) (at|in|on|from|who|
    near|around) ~6 (i|me) ~1 (@contact|could|can|should|might)
one more person
(any of|one of|some of|any other) ~6 (would|could|might|will|that i|who|whom) ~4 (@contact|
    time|word)
(address|number|email|contact|phone) (for|of) (the|a|your|somebody|someone|her|him|that|
    their)
(give|pass|hand) (them|him|her) my (number|email|card|name|details)
let me (bother|talk to|speak to|call|meet|interview)
(other|any) ~1 (alumni|analysts|nurses|engineers|teachers|designers|lawyers|people|
    colleagues|members|graduates|researchers|founders|writers|developers|managers|
    practitioners|therapists) ~6 (i|me|whom|who) ~4 (@contact|reach|should|could|time)
(who|whom) ~6 you (suggest|recommend|send me|point me|had in mind|introduce|trust|admire|
    respect|look up)
(others|someone|people|somebody) ~2 (that|who|whom) i (should|could|might|ought)
whom did you have in mind
(another|next|other|further) (name|names|person|conversation|people to|door|doors)
(taking|take|took) you up on ~4 (introduction|introducing|offer to introduce|intro|offer of)
(offered|offer|kind) ~3 (introduce|introduction|intro|put me in touch|connect me|pass me on)
introduce me ~2 to (your|the|them|him|her|@name|slot|a|an|someone)
send me to
(who|which) ~2 in your (network|team|company|office|circle|field|department|group) ~6
(mention|use) your name ~6
introducing me
which (ones|of them|people|@person) ~2 would you (put|send|pick|call|start|talk|speak)
(know any|any) ~2 (people|folk|folks)
(do|would) you know (any|some|other) ~4 (who|people)
(a|any|one) ~1 (colleague|friend|client|contact|peer) of yours
others ~2 (you|i) ~3 (talk|speak|hear|meet)
(talk|speak|listen) to (anyone|anybody|someone|somebody) (else|in|at|on|from|who)

[referral.not]
(thank|thanks|grateful) ~3 (connecting|introducing|pointing|putting) me
(advice|tips|suggestions|words|guidance|wisdom) ~2 (for|to) (someone|somebody|people|anyone|a|students|
    those|young)
like me
(about|for) (the job|the role|the position|a job|applying)
(hiring|recruiter|recruiters|hr|headhunter|headhunters|mentor|association|associations|
    mentors|books|book)
^~2 (who|whom) ~5 (taught|inspired|influenced|mentored|hired|trained|helped|do you report|do you
    work|makes|decides|pays|owns|runs|signs|approves|founded|started|uses|are your|is your
    (boss|manager|ceo|competitor))
refer me (to|for) ~3 (position|job|role|hiring|hr)
who (is|are|was) ~1 (ceo|founder|president|head|owner|competitors|clients|customers|main|
    biggest|largest)
(who|whom) ~3 (hire|hired|promote|fire|employ)
(sign|signs|signed) off
"""
)
