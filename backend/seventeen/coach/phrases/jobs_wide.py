"""Phrases: asking for a job, by what kind of thing is done to whom rather than by wording."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[job.ask]
(tell|tells|told|speak (to|with)|talk (to|with)|word with) (him|her|them|your|the|@name|someone|somebody)
    ~3 about me ~1
(on my behalf)
(mention|tell|say|let) ~4 (director|boss|manager|team|people|hr|recruiter|head|them|him|her) ~3 (that)?
    i am ~1 (looking|available|interested|searching|free|keen)
(is|are|if) ~5 looking (for (anyone|anybody|someone|somebody|people|staff|help|hands|volunteers|
    @trainee)|to (hire|fill|recruit|take on|expand))
(roles|positions|role|position|posts|vacancies|seats) ~6 (fill|filling)
(trial|paid|unpaid) (shift|shifts|day|week|placement) ~2
i ~9 (turn|lead|grow|develop) ~3 (into|to) (a|an|some|paid|full) ~2 (job|role|position|internship|
    placement|employment)
(got|get|have|find|there|is|are|any|had) ~1 (any|some|more) ~2 (work|shifts|jobs|hours|gigs) (going|
    available|for (me|us|someone|somebody|people)|at your|in your|on your|$)
(anything|something|work|jobs) going (at|in|with|for|on|$)
(spare|free|empty|extra) (desk|bench|chair|seat|place|room|spot|bunk) (for|in)
(applying|apply) (to work|to join|with) ~2 (you|your|the|@name)
(help|get|find) me ~1 (to)? (land|get|find|secure|score) ~1 (something|anything|work|gigs|a place|a gig)
why i ~2 (be|am|make) ~1 (good|great|right|useful|ideal|perfect|worth|valuable|strong|the)
(i|we) (can|could|will|would) ~1 (save|boost|grow|increase|double|reduce|improve|cut|raise|transform|
    scale) ~1 (your|you)
(your|the) radar $
my next (role|challenge|opportunity|position|job)
belong (on|in|at|with) your ~1 @firm
(think of|remember|consider) me (if|when|for|should|$)
(nudge|nudging|chase|chasing|ping|pinging|push|pushing|prod|prodding|poke|poking) ~2 @hirer
@cv ~3 (for|towards|against) the (profile|post|role|position|job|vacancy)
(your boss|your @firm|your manager|they|you guys) (need|needs|want|wants|are short of|is short of) ~2
    (@trade|@trainee|staff|hands|help|drivers|workers)
(could|can|maybe|perhaps|does|do) ~1 (your ~1 @firm|you|the ~1 @firm) (still|ever|also|maybe)? (need|
    needs|use|want) ~1 (a|an|another|some|any)?
    (@trade|@trainee|staff|hands|help|drivers|workers)
(accept|take|have|want|welcome|use) (any)? (volunteers|interns|apprentices|trainees|helpers|beginners)
(interested in|like|love|hoping|hope|want|keen) ~1 (to)? (joining|join) your ~2 (lab|group|team|@firm|
    crew|band|kitchen|ensemble|practice)
(nominate|nominating|shortlist|refer|endorse|recommend|suggest|forward|propose|mention) (me|us|
    my @papers|my name) ~1 (to|for|with|at|as|internally|on)
(refer|referring|nominate|shortlist|endorse|vouch for|sponsor) me
(get|give|hand|bring|put|take|show|pass|send|forward|share|deliver|submit|present|route|direct)
    ~1 (it|this|them|that|mine|my @papers|a copy|@papers) ~3 (in front of|to|with|on|by|past|
    before) ~4 @hirer
(send|give|show|leave|share|email|bring) you my @papers ~3 (so|and|for|to) ~3 (you|your|can|
    could|them|they) ~2 (pass|show|forward|share|hand|submit|keep|@hirer)
(my @papers|it|them) ~4 (pass|passed|forward|forwarded|share|shared|hand|handed|send|submit|
    submitted|distribute|circulate) ~1 (it|them|on|along|around|with|to)
(pass|forward|share|send|hand) ~2 (on|along|over)? my (contact|details|information|info|name|
    number|email|contacts)
(pass|passing) (me|my name|my details|my information|my info|my number) (along|on|to|around)
(do|does|would|could|can) (you|they|your @firm) ~3 (need|use|want) ~1 (help|hands|staff|helpers|
    cover|workers|volunteers) ~2
(need|want|use) (any|some|a bit of|extra|more|another|a) ~1 (help|hand|hands|helper|helpers|
    staff|cover|cleaner|cleaners|volunteers) ~1 (at|in|on|around|with the|with your|this|over|
    during|for|from)
(i|we) ~4 (need|needing|need of|seek|seeking|searching|begging|desperate|want|require|
    requesting|request) ~1 (for)? ~2 (job|employment|internship|placement|apprenticeship|
    vacancy|work permit|sponsorship)
any (job|work|role|position|kind of work|kind of job) ~3 (ok|okay|fine|do|welcome|will do|you
    have|you can|at all)
(hear|know) of (anything|something|any) ~5
if ~2 (anything|something|a spot|a place|one) ~2 (comes|opens|pops|turns|come|open|opened|
    frees) (up)?
(let|keep|tell) (me|my) ~1 (know|informed|posted|updated|in mind|in the loop) ~2 (when|if|about|
    on|of|should|as soon as) ~4 (opening|openings|vacancy|vacancies|position|positions|opens|
    hiring|role|roles|opportunity|opportunities|available|opportunity|staffing|recruiting)
keep me in mind
(if|when|once|should|whenever) (you|your @firm|they|it) ~2 (start|begin|starts|begins|are|is|
    decide|need|get round to|plan) ~1 (staffing|hiring|recruiting|looking for|interviewing|to
    hire|expanding)
(any|if any|if an|should any|more|other) ~2 (openings|opening|vacancies|vacancy) ~2 (come|comes|
    arise|open|appear|become|on|in|at|up|that)
(throw|throwing|put|putting) my (hat|name) ~1 (in|into|forward)
(would like|should like|love|want|hope|wish|hoping|thrilled|delighted|honoured|honored|excited|
    eager|keen|happy|willing|glad|privilege|dream|ready|interested in|opportunity|chance) ~1 (to|
    of)? (join|joining|work|working|intern|interning|volunteer|apprentice|train) ~1 (for|with|at|
    under|alongside) (you|your ~1 @firm|@name|slot|@slot|a @firm like yours)
(would like|should like|love|want|hope|wish|hoping|thrilled|delighted|honoured|honored|excited|
    eager|keen|happy|willing|glad|privilege|dream|ready|interested in|opportunity|chance) ~1 (to|
    of)? (work|working|intern|interning) (in|on|at) your ~1 (@firm|side)
(join|joining) (your|the|you) ~3 (@firm|studio|ranks|faculty|programme|program|network) ~1 (as|
    in|this|next|full|after|when)
(love|like|thrilled|delighted|excited|honoured|honored|keen|eager|want|hope) to (join|be part of|become
    part of|be a part of) ~1 (your|a|the|you|@name|an) ~3 (@firm|family|company|crew|lab|studio|
    organization|programme|program|faculty)
(love|like|thrilled|delighted|excited|honoured|honored|keen|eager|want|hope) to join (you|@name|slot|
    @slot)
(seek|seeking|look|looking|search|searching|beg|begging) ~1 (for)? ~2 work ~1 (in|at|with|within
    |on) (your|you|ur|the|@name) ~2
(seek|seeking|look|looking|search|searching|apply|applying|hoping|wish|wishing|beg|begging|
    solicit|soliciting|want|need) ~1 (for|to)? ~3 (employment|job|position|placement|
    attachment|appointment|opportunity|role|internship) ~1 (in|at|with|within|on) (your|you|ur|
    the|@name) ~2
(apply|applying|application|submit) ~3 (for|to) (the|a|any|an|your|this) ~4 (position|
    post|role|vacancy|opening|studentship|place) ~2 (of|in|at|with|within|as) ~3 (your|@slot|slot|
    advertised)
(write|writing|like|wish|want|email|emailing) ~2 to ~1 apply
(expressing|express|expression of|register|registering) ~2 (my|our)? ~1 (interest) ~1 (in|for)
    ~4 (position|role|job|post|internship|vacancy|opportunities|opportunity|opening|openings|
    working|joining)
(my|our) ~2 (skills|experience|background|profile|qualifications|expertise|abilities|training|
    knowledge|services|record) ~2 (would|could|can|will|may|might|makes|make|seems|seem|is|are|
    to)? ~2 (be|benefit|help|useful|valuable|align|aligned|aligns|fit|fits|match|suit|suits|
    contribute|strengthen|add|serve|of use|make me|of interest|closely|qualified|an asset|a
    strong|a good|a great|relevant|interest) ~3 (to|for|with|at|your|match|fit|asset|aligned|
    addition|candidate)
my (profile|skills|background|experience|@cv) be ~2 (interest|relevant|suitable|good|enough|use) ~2
    (to|for|in) ~1 your
(convinced|confident|believe|certain|know|sure|feel) ~2 (that)? ~1 (i|my) ~6 (asset|fit|match|
    candidate|contribution|addition|useful to|valuable|value|benefit|contribute|exceed|hire|
    excel|qualified|qualifications)
(add|bring|deliver|provide|offer|create) ~3 (value|expertise|skills|growth) ~1 (to|for) your
(how|what|where|why|ways) ~1 (i|my background|my skills|my experience|we) ~2 (can|could|might|
    may|would) ~1 (help|benefit|contribute|support|add|bring|be useful|be of|fit|be a) ~1 (you|
    your|to|in|into|with|value|$)
(discuss|explore|talk|chat|speak|talking) ~1 about (opportunities|openings|vacancies|positions|roles)
(discuss|explore|talk|chat|speak|talking) ~2 (about)? ~1 (any|the|potential|
    possible|open|job|employment|internship|future|current|your|opportunities) ~2
    (opportunities|openings|vacancies|opening|jobs|positions|roles|position|role) ~1 (on|with|
    within|at|in|you|and|available|that) ~1 (your|you|why|how|the|might)?
(please|kindly) ~3 (consider|interview|hire|employ|accept|appoint) (me|my ~2 @papers)
(help|assist|support|helping|assisting) me ~2 (secure|get|find|land|obtain|with getting|in
    getting|in finding|to get|in securing|acquire|procure) ~2 (a|an|any|some|the)? ~2 (job|work|
    employment|position|internship|placement|interview|role|opportunity|posting|foot|appointment)
(help|assist) me ~2 (with|to) ~1 (any|a) ~1 (job|work|employment|opening|openings|vacancy|
    opportunity)
(could|can|will|would|please|kindly|pls) ~1 (you)? ~1 (give|offer|get|find) (me|us) ~1 (a|an|any|
    some|the) ~2 (job|work|interview|chance|trial|role|position|internship|placement|shift|shifts|
    referral)
(could|can|do|would|will|should|must|might) i ~5 (get|be|become|land|secure|arrange|have|score)
    ~1 (an|a|the|your)? ~1 (interview|interviewed|referred|hired|recruited|shortlisted|employed|
    referral|job) ~1 (with|at|by|here|there|in|for|on|$)
i (have|need|ought) ~1 to ~1 do ~1 to (get|be) (referred|hired|recruited|shortlisted|an
    interview|considered|in)
(need|have) to do ~2 (for|so) you ~2 (hire|refer|recommend|interview|take)
(where|how|when) (do|can|should|could|would|may|must) (i|one|we) ~1 apply $
(where|how|when) (do|can|should|could|would|may|must) (i|one|we) ~1 (apply|send my|submit) ~1
    (for|to|at|with|through)? (the|a|your|this|that|an|slot|@slot|@name|position) ~3 (role|
    position|job|programme|program|scheme|team|internship|post|company|fellowship|vacancy|
    residency|opening|you|$)
(you|your @firm|company|firm|team|place|department|office|they|office|ward|school|lab|unit|
    practice|studio) ~2 (be|been|are|is|start|begin|have plans to|plan to|planning to|going to
    be|get|currently|still) ~1 (hire|hiring|recruiting|recruit|employing|interviewing|taking
    on|taking people|accepting applications|short staffed|short handed|understaffed)
(would|will|could|might|does|do|can) (you|your @firm|they|the @firm|your @name|anyone there) ~1
    (hire|take|employ|consider|recruit|interview|train|accept|welcome|use) ~1 (me|someone|
    somebody|a person|people|anyone|interns|apprentices|beginners|career changers) ~1 (with|like|
    without|who|on|$)
(is|are|was|be|any|s) ~2 (there)? ~2 (place|room|space|job|opening|spot|role|position|chance|
    seat|shift|shifts|work) ~3 for (me|someone|somebody|a person|us|my|people) ~1 (like|
    with|on|in|at|here|there|my|$)
(a job|work|place|room|opening|role|space) for me ~1 $
(anything|something) ~2 (at|in|on|with|within) ~1 (your|the) (@firm|company|firm|end|side) ~1 (for|
    that|i|where|suit)
(positions|position|roles|role|jobs|job|internships|internship|spots|places|openings|vacancies|
    something|anything|placements|summer jobs) ~1 (be)? ~1 (opening|coming|open|going|freeing)
    (up|at|in|on|soon|for|this|next)? ~1
(tell|let|inform|notify|alert|ping|message|email|call|text) me ~1 (know)? (when|if|as soon as|
    once) ~5 (opens|open up|comes up|opening|vacancy|hiring|available|vacant|recruiting)
(offer|offers|offering|provide|have|run|host|do|take|arrange|give) ~2 (work experience|
    internships|placements|apprenticeships|traineeships|job shadowing placements) ~1 (placements|
    for|to|at|in|this|next|positions|$)
(chance|possibility|possibilities|prospect|hope|odds) ~1 (of|for|to get|at) (a|an|any|some|me
    getting) ~3 (internship|job|placement|position|interview|role|traineeship|apprenticeship|
    employment|offer)
(take|taking|have) me (on|as|in) ~3 (apprentice|intern|trainee|assistant|volunteer|student|
    employee|helper|pupil|junior)
(come|could i|may i|can i|let me|allow me|love to|want to|would like to) ~2 (work|intern|
    volunteer|help out|apprentice) (with|for|under|alongside|at|in) (you|your ~1 @firm)
(use|list|put|give|name|have) you ~1 as (a|my) ~1 (reference|referee|referral|referrer)
(provide|give|write|be|serve|act) ~2 (a|my|as a|as my|me a|me with a) ~1 (reference|referee|
    recommendation|letter of recommendation)
(strong|good|great|competitive|viable|suitable|ideal|right|serious|possible|potential) (candidate
    |applicant|fit|match) (for|at|in) (the|your|this|a) ~3
(check|follow up|following up|asking|inquire|inquiring|enquire|update|news|status|know|hear) ~3
    (the)? ~1 (status|outcome|progress|result|state)? ~1 (on|of|about|regarding|for|with) (my|the)
    (application|candidacy|interview|position|role|job i|vacancy|decision)
(update|news|decision|word|progress|feedback|movement) ~2 (on|about|regarding|for|concerning) the
    (role|position|job|post|vacancy|internship|offer|hiring)
(free|complimentary) (first)? (month|consultation|trial|audit|session|week|sample)
(my|our) (services|rates|offering|solution|product|agency) ~2
(i|we) (do|offer|provide|specialise in|specialize in) ~3 (for)? ~2 (practices|businesses|
    companies|firms|clients|teams|startups) like (yours|you)
(welcome|appreciate|grateful for|like|love|happy to schedule|like to schedule|arrange|schedule|
    request|for) (an|the opportunity for an|the chance for an|a job) interview (with you|at your|
    for|$)
(i would be|i be|i am) ~2 (perfect|great|ideal|amazing|excellent|right) (for|at) (this|the|your|
    it|that)
(should|could|can|do|would) (you|i) ~3 (mention|recommend|suggest|put) me to ~4 (panel|board|
    committee|@hirer)
(consideration|considered|considering|application|applying|candidate) for the (post|position|role|job|
    vacancy) ~4
(put|putting|say|saying|drop|dropping) ~3 word ~2 (for|with) (me|the|your|whoever|my|us)
(vouch|vouching) for me
(mention|recommend|suggest) me to (the|your) ~3 (panel|board|committee|@hirer|@firm)
considered for (your|the|a|any) ~4
(dm|message|ping|email|contact|call|text) me ~1 (if|when|should) ~4 (firm|company|team|have|has|
    need|needs|opening|something|anything|anyone)

[job.seek]
(looking|searching|hunting|search) ~1 (for)? ~4 (internship|job|role|position|employment|
    placement|apprenticeship)
(laid off|made redundant|out of work|unemployed|job hunting|job searching|open to work|between
    jobs|on the job market|actively looking|looking for full time|looking for part time)
(full time|part time) (work|job|role|position|hours|only)
(exploring|considering|seeking|looking for|pursuing|open to|looking at) ~2 (new|job|career|other|
    employment|potential|suitable) ~1 (opportunities|opportunity|roles|challenges|positions)
[job.ready]
(please|kindly|pls) revert
(total exp|exp|np|notice) ~2 # ~2
(keen|ready|looking|hoping) to make my next move
(let me know|shout|ping me|tell me|dm me|call me) ~2 if ~3 (hear|know|have|come across|has|need)
(strong|solid|good|skilled|proficient|experienced|expert) ~1 (in)? ~1 (excel|python|java|sql|vba|
    sales|react|aws|autocad)
(portfolio|@cv) (in bio|available|upon request|on request|ready)
[job.pitch]
(i am|as) (a|an) (hard|fast|quick|keen|reliable|dedicated|experienced|seasoned|results|highly|
    passionate|self) ~1 (worker|learner|driven|starter|motivated|professional|skilled)
(i am) ~4 (reliable|hardworking|punctual|trustworthy|hard worker|fast learner|quick learner)
(learn|learner|adapt) (fast|quickly)
with ~2 (years|year|yrs) ~2 (of)? ~1 (experience|expertise)
(extensive|proven|solid|strong|hands on|relevant|years) ~1 (of)? ~1 (experience|background|record|
    skills) (in|with|driving|leading|managing|supporting)
"""
)
