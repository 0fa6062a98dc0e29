"""Phrases: more ways to ask for a job."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[job.ask]
(get|getting|land|landing|secure) (an|a|the) (interview|offer) (with you|with your|at
    your)
(where|who) ~2 (send|submit|address) my (@cv|application)
sign me up (for|to work)
job ~1 (in|at|with|from) your (@firm|@name)
(looking|searching|hunting|apply|applying) for ~4 (@opening|internship) ~2 (in|at|with|on|
    within) (your|@name @firm|europe|any|ur)
looking for any ~2 @opening
(tell|give) me ~2 (vacancies|openings)
(slip|mention|get) my (name|@cv) (to|in|past)
accept (my|me) (application|as)
(any|for|about|regarding|seeking|want|like|get|interest|interested|secure|find) ~4 (vacancy|vacancies|
    opening|openings|position|positions|internship|internships|placement|apprenticeship|job|
    traineeship) ~2 (in|at|with|within|for|under) (your|@name|slot|@slot)
    ~1
(ask|asking|writing|reaching out|message) ~3 (about|for|after|regarding|whether) ~5 (vacancy|
    vacancies|opening|openings|internship|internships|position|positions|placement|opportunities
    (at|in|with))
(inquire|enquire|inquiry|enquiry|enquiring|inquiring|to apply|
    i apply|applying) ~3 (about|for|after|regarding|whether) ~5 (vacancy|vacancies|opening|
    openings|internship|internships|position|positions|placement|apprenticeship|traineeship|
    opportunities (at|in|with))
(expression of)? my interest (in|for) ~4 (position|role|job|post|internship|vacancy)
(ideal|great|valuable|strong|excellent|perfect|good) (addition|asset|candidate) ~1
where i (could|can|might|would|may) (contribute|fit|help|be of)
(help you|help your _) (bail|grow|scale|build|out|win)
(if|is) ~2 (anything|something|any thing) (suitable|available|open|going|for me) ~6
(internships|internship|jobs|positions|roles|vacancies|openings|placements|apprenticeships|
    job|position|role) (available|open|coming up|going|vacant|to fill|left)
my name (in front|to the top|on the|before the|near the|on your|across)
(what|which) (position|role|job|salary|title) ~2 (would|could|can|will) you (offer|give|pay|
    put)
(compare|stack up|measure up) ~3 (other|others|the rest|the people) ~4
(other|the other|remaining) (candidates|applicants)
i would be (a|an|the) ~2 (for|to|on) (you|your)
(see|picture|imagine|have|put|use|fit|place|want) me ~1 (fit|fitting|fits|working|in|on|at|
    with|as) ~1 (in|at|here|your|@name|a|the) ~3
(help|get|helping) me ~1 (get|getting)? (in|inside|through|hired|shortlisted) $
introduce me to (him|her|them|the) ~2 (hiring|recruiter|hr)
(is|are) the hiring manager
(want|wanted) (this|it) more than
(earliest|when|how soon) ~4 hear back
(offer|appointment|joining|selection) letter
if (given|granted|afforded|offered) (the|an|a|this) (opportunity|chance|job|role|position)
(feedback|call|word|decision|reply|response|news|answer) ~2 (about|on|for|concerning|regarding) the (job|role|
    position|post|application|interview)
(be|being) ~1 considered for
(makes|make|made) me ~2 (candidate|fit|choice|asset|addition|match)
is where i (want to be|belong)
(how|what) (can|could|should|do|must|would) i ~3 (get|be|become|got) (hired|employed|
    recruited|a job|an internship|the job|selected|shortlisted|taken on) ~1 (here|at|with|
    by|in|there)
(will|would|could|can) you ~2 (interview|train|pay|trial|employ|appoint|recruit|sponsor) me
(any|a|some) (chance|way|possibility) ~6 (hire|hired|interview|job|internship|position|role|
    vacancy|me in|get in|employ)
(possibility|chance) of (a|an|any) ~5 (position|internship|job|role|placement|vacancy|post|
    employment)
i ~2 hit the ground running
(drop|dropping|hand|handing|bring|send|sending|email|emailing|leave|submit|submitting) ~3 my
    @cv ~3 (in|to you|for any|with you|hr|at your|for consideration|for your consideration|
    for the)
who (should|do|can|could|shall|must|would) i ~1 (send|give|submit|address|email|forward) my
(you|company|team|firm|boss|manager|they) ~2 (going to|be|will|would|looking to|plan to|want
    to|able to) ~2 (hire|recruit|employ|interview) (anyone|someone|somebody|people|new|
    another|more|soon|me|us|students|interns|for|this|next)
(headcount|budget) (for|to) ~2 (hire|role|new|another|me|someone)
(does|do|did|will|would|is|are|has|have) ~4 (need|needs|needing|want|wants|require|short of|
    lack) ~3 (staff|hands|intern|interns|developers|someone like|help over|trainee|
    apprentice|volunteers|assistants|workers)
(good|any) with (me|my) joining
(come|came) (and|to) work (for|with|at) (you|your)
(could|can|may|might|would) i ~3 (work|intern|apprentice|trainee|volunteer|shadow and work)
    (for|with|under|at) (you|your)
(contract|offer) for me
(letter|reference|recommendation) ~2 (from you|for my application)
(leave|left) (my|it) ~2 with (hr|reception|you)
(hook|set) me up (with|for)
(pull|pulling) (a few|some|any)? strings
(skip|jump) the (queue|line)
(fast track|expedite|prioritize|prioritise) (me|my)
(you|there|firm|company|they|slot|@slot|@name) (guys)? (currently|still|also|might|would|will|
    may|now)? (have|has|got|be) ~4 (@vacancy|positions open|roles open)
(what|which) ~1 (jobs|positions|roles|openings|internships|vacancies) ~2 (do|does|are|is|will|
    might|would) ~6 (have|open|available|offer|going|have going)
(take|takes|taking|need|needs|accept|accepts|hire|hires|want|wants|seeking) (on)? ~1
    @trainee
(take|takes|taking) on ~2 (people|anyone|students|staff|new)
as (a|my|an|your) (referral|referee|reference)
(count on|have|get|use|need|ask for|give me|rely on) your (recommendation|endorsement|
    referral|reference|vote|backing)
(use|using) (you|your name) ~2 (as|when i apply|on the|in my|for my)
get me (a|an|on|onto|in|into|inside|through|past|hired|started|shortlisted)
notice period is
(get|put|drop|place|leave) (my|the) (@cv|profile|name|application|details) ~1 (in front|
    forward|on the|on your|to the|into|at the top|through|past|in the right|before the)
arrange ~3 interview
@cv for (the|a|any) (post|position|role|job|vacancy)
(like|love|want|hope|wish) to be (the|your) (person|one|next|new)
ctc
(you|you would) take on (for|this|next|as)
(speed|push|hurry) (it|things|that|this) (up|along|through) for me
interested in (somebody|someone|a person|anyone) (with my|like me|with a)
(vacancy|opening|position|role|post|seat) ~4 (filled|taken|advertised|posted|gone)
^~2 any ~3 (vacancy|openings|opening|vacancies|internship|internships|jobs|positions|roles)
(be|act as|serve as|give me as) (my|a|me a) (reference|referee|referral)
apply (early)? (through|via|with|under) you
(love|like|want|wish|hope|dream) ~1 to (work|be|get|start) (on|in|with|for|at) your (@firm|
    group|side)
(team|company|firm|lab|department|boss|manager|organization) ~1 (looking|searching) for
    (someone|somebody|a|an|people|more|new)
sponsor (my|me|a|your) ~1 visa ~4
(tell|ask|speak to|talk to|call|email) ~1 (hr|human resources|recruiting|the recruiter|your
    recruiter|hiring) ~2 (about|for|regarding|on)
(grow|expand|add to|growing|expanding) (your|the) (team|staff|headcount|department)
(share|forward|pass) it (with|to|on to) your (boss|manager|team|hr|colleagues|company)
(looking|searching) for ~1 (job|work|employment) ~1 (in|as|with|at)
(speak|talk) to hr
(help|assist) me ~3 (find|get|land|secure|with|in getting) ~1 (a|an|any|some)? (job|work|
    position|employment|internship)
flexible (on|about|regarding) (ctc|salary|pay|compensation)
(drop|put|leave|slip|place|land) (it|this|mine|them) (on|in|to|with|under) ~3 (desk|inbox|
    pile|boss|manager|nose|hands)
(expect|get|have|await|awaiting|receive) (an|the|your|my) offer
for you full time
(favorably|favourably) (on|upon|at)
(flagging|flag|mention|mentioning|suggest|suggesting|propose|nominate|nominating|push|
    championing|champion) me (to|for|with)
(hope|trust|pray|hoping) ~8 my (application|candidacy|candidature)
(job|current|open) (listings|postings|adverts|ads)
(send|submit|address|give|forward) my @cv ~1 (to|in)
(could|would|can|will) you (hire|employ|appoint|recruit)
(a|any) (position|job|role|vacancy|spot|seat|opening) ~5 (i|me) (could|can|might|would|
    should)
(could|can|would) you ~2 use ~1 (a|an|another|me) ~2 (intern|engineer|developer|me|analyst|
    hand)

(could|can|do|does|would) (you|your @firm|they|the @firm) ~2 (use|need|want) (a|an|another|any|some|more) ~2 (@trade|
    @trainee|hand|hands|assistants)
(looking|searching) for (a|an|another|some) ~2 (@trade|@trainee) ~1 (like me|with my|in|at|on|for|this|right)
(is|are|will|would|might) there ~2 (work|jobs|job|something) (for|at|in|with) ~4
(how|what|where) (would|can|could|do|should|might) i ~4 (get|getting|be|being) (hired|employed|recruited|taken)
(what|how) ~6 (for me to|could i|can i|would i|do i) ~2 (work|start|join|intern|get in) (here|there|with you|for you|at your|on your|in your)
my (@cv|application|profile|details) ~4 (to|and) (pass|forward|hand|share|send|submit) ~1 (on|along|around|it|to|with)
(put|putting|push|recommend|suggest|propose) me (forward|up for) ~2
put me forward
(get|getting|got) me in (as|for|at|with|to)
(kindly|please) ~2 (help|assist|support) ~2 (with|in|for) ~2 (placement|employment|job|work|recruitment|internship)
(nudge|chase|prod|ping|push) (someone|somebody|hr|them|the|your|him|her) ~3

in (contact|touch) with (the|your|a) ~1 (recruiter|recruiters|hiring|hr|talent)

(opportunity|chance|possibility) to (join|intern|contribute|be part|be a part|work (for|with|at|in|under)) ~3
(in|from) (recruiting|hr|recruitment|talent|human resources) (that|who|whom|for|whose|to)? (i|me)
(need|needs|use|room|space|budget) (for|of) (a|an|another|any|some) ~3 (@trade|@trainee)
(landing|getting|securing|arranging|scoring) (an|a) (interview|offer)
there ~1 (open|available|vacant|suitable) (roles|positions|jobs|role|position)
(roles|positions|jobs|openings|role|position|job) ~6 i ~1 apply
my (skills|experience|background|profile|qualifications) ~3 (a|an)? @trait (fit|match|asset)
(discuss|explore|talk about|chat about) ~2 (opportunities|openings|vacancies) ~1 (with|at|in your|for me|$)
^hiring $
(talk|speak|mention|word) ~4 about me
(accepting|taking|admitting|accepts|admits) ~2 (students|applicants|applications|@trainee)
my (internship|placement|apprenticeship|traineeship|thesis|phd) (with|at|under|in) (you|your)
(look at|see|check|read|nudge|support|review) ~1 my application
(use|put|mention|drop|write) your name (on|in|for|when) ~3 (application|apply|form|portal)
"""
)
