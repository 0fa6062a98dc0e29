"""Phrases: asking for a job, a referral or a hand with an application."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[job.ask]
(refer|referring|vouch for|endorse|shortlist|sponsor|hire|hiring|employ) me
recommend me (to|for|as|at|internally)
be (comfortable|willing|able|happy|open) ~2 (refer|recommend) me
hire (someone|somebody|a person) like me
(get|be|been|me|am) (hired|referred) (by|through|with|for|internally) ~1 you
(a|an|any|for|employee|internal|job|get|the) referral (link|code|from you|for|to your|
    bonus|at|if|in)
your referral (link|code|for|would|could|will|at|when)
(give|get|provide|need|seeking|want|request|requesting|ask for|asking for|appreciate) ~2
    referral
referral (link|code)
(put|say|drop) ~1 (in)? (a|the)? (good|kind|nice) word
(pass|passing|forward|forwarding|hand|handing|circulate|slip|flag|submit) (on|along|over)?
    (my|the) (@cv|profile|name|application|details|candidacy|information)
(share|give|send|show|bring|take|walk) ~1 my (@cv|profile|application|portfolio|details) ~3
    (hr|hiring|recruiter|recruiters|recruiting|manager|boss|team|talent|human)
(share|forward|pass|give|send|show|pass on) (it|this|them|that) ~2 (to|with) ~5 (hr|hiring|
    recruiter|recruiters|recruiting|recruitment)
(forward|pass|forwarding) (it|this|them|the same) (on|along)? (to|around)
feel free to (forward|pass) (it|this)
if i sent you my @cv ~4 (forwarding|forward|pass|passing)
my @cv (in front|to (hr|your|whoever|the right)|on file|on the desk|into the|past)
(for|of) my application ~3 (team|manager|hr)
consider (me|my) (for|as|to|application|candidature|candidacy|profile|@cv|interest)
(consider|considering|reviewing|regarding|status of|happening with|news on|update on|check
    on|checking on|look into|speed up|push) ~1 my (application|candidature|candidacy)
(find out|tell me|know) ~5 my (application|candidature|candidacy)
(be|being|is|am|get) considered
(kindly|please|i) consider (me|for|us)
opening ~4 consider
my (candidature|candidacy)
(take|taking|bring|bringing) me (on|onto|in|aboard|for|under|as)
(give|offer|find|get|grant|offering|giving) me ~1 ~1 (job|chance|shot|trial|position|role|
    internship|start|placement|work|interview|foot|opportunity)
(try|trying) me (out|for)
keep me in mind (for|if|when|should)
keep me in mind $
(help|assist|helping) me ~2 (get|getting|find|finding|land|secure|with) ~4 (@opening|hired|
    in)
get me (in|into|through) (the (room|door)|front|at|there|your|with|an interview)
(get me|me|my|us) ~1 (foot|way) in (at|the door|your)
my foot in the door
(is|are) there ~2 (any|a|an|some) ~3 @opening ~2 (in|at|on|with|for me|available|open|for
    us)
(is|are) there ~1 (any|an) ~1 (vacancy|vacancies|openings|opening|jobs|internships)
(have|know of|know about|got|if|for|with|aware of|hear of|hear about|of) any ~3 (vacancy|
    vacancies|opening|openings|positions|roles|jobs|internships|position|role)
(have|had|know of|know about|got|having) (an|a|any|some|another) ~2 (vacancy|vacancies|
    opening|openings|internship|internships)
any (open|job|suitable|available|current|entry|junior|graduate|paid|unpaid) ~1 (vacancy|
    vacancies|opening|openings|positions|roles|jobs|internships|position|role|job|
    opportunity|opportunities)
(you|you guys|your @firm|they|your _ @firm|company|team|firm|studio|depot) (currently|still|
    now|actively|be|also)? (hiring|recruiting)
(is|are) ~6 (hiring|recruiting) (at|this|right|in|for|on|anyone|interns|now|currently|
    people|soon)
(are|is|be|will) (you|your|they|the) ~3 (going to be|planning on|planning to|still|
    currently) ~1 (hire|hiring|recruiting|recruit)
^~1 (does|do|will|is) ~4 (hire|hires|recruit|recruits|recruiting) (at|from|interns|
    freshers|new|graduates|any|students|international|without|this|on)
(does|do) (your|you|the) ~2 (take|takes|accept|offer|offers|have|run) ~2 (interns|
    internship|internships|apprentices|trainees|freshers|work experience|placements)
who (does|handles|is doing|is in charge of|is responsible for) ~1 hiring
whoever (does|is doing|is|handles) ~2 hiring
(who|how) (do|can|should) i (speak|talk|apply|contact|get in touch) ~4 (position|job|role)
(talk|discuss|speak|chat|ask) ~3 (open|available|current|job|employment|potential|possible|
    career|vacant) (positions|position|roles|opportunities|openings|jobs|role)
(in touch|connect me|introduce me|introduction|connected|meeting|speak|word|intro) ~1 (with|
    to) ~2 (recruiter|recruiters|hiring|recruiting|hr|talent|recruitment)
(looking for|need|use|want|seeking|after) (a|an|another|any|some|someone|extra|more) ~2
    (pair of hands|hands|help in your|assistant|interns|developers|to join your)
(extra|spare|another) pair of hands
they ~1 looking for (people|someone|anyone|candidates|staff|interns)
are you ~1 looking (for|to) (a|an|someone|people|interns|anyone|new|hire|fill|add|expand)
(i|me) ~7 (join|joining) (your|the|you) ~3 (@firm|guys|@name)
(be|become|being) (a|an)? ~1 part of ~2 (team|family|company|firm|organization)
i (want|would love|would like|wish|hope|am hoping|am eager|am dying|am keen|need) ~1 (work|
    working|employed) (for|with|under|at|in) (you|your)
(work|working) for you (guys)? (as|in|for|on|$)
i (can|could|am able to|am ready to|am available to|would be able to|am free to|will be
    ready to) (start|join|begin|relocate|be there) (immediately|monday|tuesday|on|in|right|
    straight|asap|from|any|tomorrow|as soon|next|with a|at once|anytime|this)
could i (start|join|begin) (in|on|next|with you|tomorrow|right|this|monday)
ready to (start|join|work|relocate) ~3 (immediately|shift|asap|once|anywhere|soon|first|day|
    notice)
(immediately|readily) available
i am your (next|new|future|ideal|best)
your (next|new|future) (@name|hire|engineer|intern|developer|analyst|employee|assistant)
when do you start (interviewing|hiring|recruiting)
(see|have|find|is there|be|got|make|any) (a|any|an|some|room or a)? ~1 (place|spot|seat|
    role|position|job|opening|vacancy|space|room|fit|need) for (me|someone like me|somebody
    like me|us|my|a person like me|my brother|my son)
where (somebody|someone|i|a person) ~2 (might|could|would|can) fit
(phd|doctoral|post doc|postdoc|research) (place|position|opening|vacancy|studentship|seat)
    (in|with|under|at|available|for|on)
(supervise|accept) (me|my phd|my thesis|my doctorate)
apply through you
(which|what) ~1 (of)? your (openings|vacancies|open positions|open roles|jobs) ~4 (i|me)
(position|role|job|seat|vacancy|opening|place|post|one|something) ~2 (opens|open up|comes
    up|becomes (available|free|vacant)|pops up|opens up|does open|does come)
(role|position|job|vacancy|opening|post|internship) ~6 still (open|available|vacant|free)
still (open|available|vacant|hiring)
(create|creating|make) (a|an) (position|role|job|post|opening) (like|for)
what would it take ~3 (hire|employ|take) ~1 me
discuss ~2 (how|why|what) ~1 my (background|skills|experience|qualifications|profile)
(discuss|explore|talk about|see|show you|tell you|hear) ~1 (how|what|where|why|if|whether) i
    (can|could|might|may|would|will) ~1 (contribute|add|help your|fit|bring|be a|be an|make|
    support your|work)
(discuss|explore|talk about) ~3 (fit|fits) ~3 (team|role|position|company|needs)
my (qualifications|skills|experience|background|profile) ~3 (align|aligns|fit|fits|match|
    matches|make me|would make|meet|suit|suits|would benefit)
(bring|add|deliver|offer|bringing|adding|provide) ~2 (value|results|impact) (to|for|from)
contribute (to|towards) (your|the success|the growth|the team)
bring (those|these|my|that|this|all) ~3 to (your|you|the) ~1 (@firm|supply|role|table|
    position|@name)
(i|me) ~4 (be|am|make|as|become) (a|an|the|your) ~2 @trait ~3 (asset|addition|hire|
    candidate|match for your|match for the role)
(i|me) ~4 (be|am|make|as) (a|an|the) ~1 @trait (fit|match|person) (for (this|the|your|that)
    ~3 (role|job|position|team|company|@firm|opening|internship|seat)|$)
asset (to|for|in) (your|the|any)
(i|me) ~3 (the|your) (person|one|candidate|engineer|hire) (you|whom you|who you) ~4 (need|
    call|hire|looking|want)
(pitch|sell|present) (myself|me) (for|as|to|on)
offer (my services|myself) (for|as|to)
introduce myself (for|as a candidate)
(my|our) (rates|services) (are|is|to|start|include)
(free|paid) trial (week|day|period|month)
(talk|discuss) (comp|compensation|salary|pay|terms|package)
(assist|help|support|favour|favor) ~3 (with|for) ~2 (employment|job|sponsorship|work permit)
(seek|seeking|for|give|giving|with|offer|of) (visa|certificate of)? sponsorship
productive (on|from) day one
(want|after|love|like|hoping for|prefer) (this|that|the) (job|role|position|internship)
the (job|role|position) ~1 i want
(i would|i will|i can) (be happy|be glad|gladly|happily)? ~1 (intern|work|volunteer|shadow)
    for (free|you|nothing)
i work for free
(take|have) me (for|as) (a|an)
(put|place|move) me (at the top|forward|down for|through|up for|in for|on the list)
(put|throw|toss|mention|drop|bring|push) my name (in|forward|up|to the|into)
(internship|job|summer) (for me|position for me)
what ~2 (role|position|job|opening) ~1 (in|at|on) your @firm ~2 suit
(role|opening|position|job) ~6 (is it open|open now)
you (would|will)? (not)? (find|regret|need) (anyone|anybody|hiring|another candidate) ~2
    (who|me|else)
(ready|recommend|recommending) ~2 me to (the|your|hr|him|her|them|whoever)
(reference|letter of recommendation|recommendation letter|written recommendation) for me
(write|give|be|provide|act as|serve as) (me|my)? ~2 (recommendation letter|letter of
    recommendation|reference for|job reference)
i (be|would be|am) ~1 (good|right|strong|great|the) ~2 (candidate|applicant)
how (can|could|do|should) i get (you|someone|your) ~3 (refer|hire|recommend|interview)
would you ~2 (interview|hire|recruit) (me|us)
(invite|call|have) me (for|in for|to) (an)? (interview|trial)
"""
)
