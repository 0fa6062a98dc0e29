"""Phrases: who asks whom for what, put together from parts; `frames` says which of them count."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
%ask = (could|can|would|will|might|may|please|kindly|chance|mind|able to|willing to|happy to|glad to|
    comfortable|if you|hope|hoping|possible|wonder|wondering|request|beg|okay to|ok to|feel free to)
%want = (love|like|want|wants|wish|hope|hoping|keen|eager|dream|dreaming|interested|ready|glad|happy|
    honoured|honored|privilege|privileged|anything|delighted|excited|thrilled|able|available|willing|aim|
    opportunity|chance|looking|consider|aspire|possible|possibility|passionate|pleasure|desperate|dying|grateful)
%seek = (looking|look|searching|search|seeking|seek|ask|asking|request|requesting|apply|applying|beg|
    begging|hoping|hope|wish|need|want|interested|offer|offering|provide|grant|like|love|obtain|obtaining|
    get|getting|find|finding|secure|securing|possibility|chance|chances|enquire|inquire|enquiring|
    inquiring|solicit|desire|pursue|pursuing|after|hunting|appreciate|grateful)
%spot = (internship|job|position|attachment|placement|space|spot|slot|vacancy|opening|role|traineeship|
    apprenticeship|post|employment|assistantship|studentship|work|clerkship|residency|fellowship|seat|
    berth|internships|jobs|positions|placements|vacancies|openings|roles|opportunities|opportunity|shifts|
    work experience)
%side = (your ~1 _|you|@name|@slot)
%wants = (hire|hires|recruit|employ|take on|take in|take|accept|bring in|bring on|welcome|use|need|want|
    have room for|have space for|have a place for|have work for|have use for|have a need for|look for|engage|
    commission|sign|train|consider|hiring|taking on|taking|accepting|bringing in|needing|looking for|
    be looking for|be hiring|be taking on|be needing|be short of|short of|in need of|after)
%job = (@worker|@trainee|@trade|vet|nurse|cook|chef|student|undergraduate|lad|labourer|hand|locum|temp)
%det = (a|an|any|some|more|another|extra|new|#|spare)

[job.take]
(could|can|might|may|would|do|does|will|are|is|be|if|whether|perhaps|maybe|you|lot) ~4
    (hire|hiring|recruit|recruiting|employ|employing|take on|taking on|taking|accept|accepting|bringing
    on|short of|in need of|on the lookout for|seeking|room for|space for|budget for|work for|looking for|
    looking out for|interested in|need of) ~1 %det? ~2 (@worker|@trainee)
(could|can|might|may|perhaps|maybe) ~4 (use|do with|make use of|fit in|squeeze in|find room for|find a
    place for|need|put up with) ~1 %det ~2 (@hand|@trainee|@trade)
(do|does|will|would|you) ~3 (need|needs|want|wants|require|requires) ~1 %det ~2 (@hand|@trainee)
(taking|take) ~1 (anyone|someone|anybody|somebody|people|lads|folk|folks|students|staff|guys|hands) ~2 on
(is|are|if|whether|be|you) ~3 (hiring|recruiting|short staffed|short handed|understaffed|staffing up)
(is|are|if|whether) ~4 (place|room|space|spot|work|position|job|opening|seat|shift) for (me|us|someone|
    somebody|my @family|a person|an old|a young|a new|one more|another)
(plan|plans|planning|intend|intending|hoping|scope|headcount) (to|for|on) ~1 (expand|grow|hire|hiring|
    recruit|recruiting|enlarge|strengthen|expanding|growing) ~1 (your|the|this|next|new|more|someone|$)
(is|are|if|whether|will) ~1 your ~2 (growing|expanding)

^~2 (would|will|does|do|could|can|is|are|might|did) (you|your ~2 _|they|the ~1 @firm|the place|@name) ~2 %wants
    ~4 %job
^~1 (you|guys|you guys|your lot|anyone|anybody) ~2 (need|want|looking for|hiring|taking on|after|short of) ~3 %job
(need|want|looking for|use) (someone|somebody|anyone|anybody|a person|people|a hand|hands) to _ ~3
(@worker|@trainee|@trade|they) ~2 (be|being) ~1 (taken on|hired|recruited|sought|needed)
(is|are|be|got|get|have|any|was|s) ~1 (there)? ~1 (be)? ~1 (any|some|a bit of|much|more|seasonal|part time|
    casual|scope for|scope) ~2 (work|shifts|jobs|labouring|hours|part time role|openings|a part time|role)
    ~2 (going|available|at|in|with|for|on|this|next|left|$)
(got|have|find|there|find me) ~1 (anything|something|work|a place|a job|use|room|space|a spot) for (me|a|an|
    someone|somebody|my @family) ~1 (@hand|guy|girl|lad|bloke|fella|chap|person|who|like|with|$)
(who|whom|what|how|where) ~1 (do|can|could|should|would|must) i ~6 (land|get|win|secure|score|obtain|get on|
    get onto|get into) ~2 (the|a|an|your) ~3 (place|job|role|list|books|team|interview|shortlist|roster|
    crew|rota|scheme|programme|program|position|apprenticeship|internship)
(take|takes|accept|accepts|consider|commission) ~1 (freelance|freelancers|pitches|submissions|commissions)
(would|could|will|should) (you|your ~1 _|they|he|she) ~1 (have|take|want|keep) me (if|on|in|at|for|as|back|$)
(filled|fill) ~1 (the|that|your) ~2 (post|position|vacancy|role|job|opening)
(give|take) (a|an|some) ~2 (@trainee|@hand|beginner|newcomer|someone|outsider) ~1 (a)? (chance|go|shot|start|try)
(may|might|could|will|would) have ~1 (something|anything|work|a place|a job|an opening) ~1 for (me|us|my @family)

[job.pass]
%ask ~4 @pass ~1 (on|along|over|forward|up|out|in)? ~2 (my|our) ~2 @papers
%ask ~4 @pass ~1 (on|along|over|forward)? ~1 (his|her|their) ~1 @cv
@pass ~1 my ~2 @papers ~2 (to|on|along|around|over|up|with|past|by|in front|into) ~2
%ask ~3 @pass (it|this|them|these|that|mine) ~1 (on|along|over|to|with|by|past|in front of) ~4 @hirer
%ask ~3 @pass ~1 (this|the|attached|enclosed) ~1 @cv
%ask ~4 @commend (me|us|him|her|my @family|my name) ~1 (to|for|as|in|with|$|forward|up|internally|at|when|
    over)
%ask ~4 (be|act as|serve as|give you as|name you as|use you as|put you down as|list you as) ~1
    (my|a|as)? ~1 (reference|referee|referrer|referral) ~3

sponsor (me|my ~2 _) ~3
(mention|mentioning|flag|flagging) (it|me|this|that|my @papers) ~1 (to|with) ~3 @hirer
(say|put in) ~1 (something|things|a few words|a word|good things|nice things) ~2 (to|with) ~2 @hirer
(speak|write|stand up|put in) (up)? for me ~1
(tell|let) (him|her|them|your ~2 _|the ~1 _|whoever) ~3 i am ~1 (a)? (good|reliable|solid|hard|decent|keen|
    available) ~2
(list|name|give|put|use|cite) you ~1 as ~3 (referred|recommended|reference|referrer|referral) ~1
%ask ~2 (see|make sure|ensure) ~1 (that)? ~1 it (gets|is) ~1 (read|seen|noticed|considered|looked at|to)
(tell|let) ~1 (whoever|anyone who|the people who|the one who|your ~1 _|the ~1 _|someone|somebody|them|him|
    her) ~5 (know)? ~1 (that)? i (am|would be|could be) ~2 (looking|available|free|keen|interested|around|
    open|ready|after)

[job.chance]
(give|giving|get|getting|offer|offering|appreciate|love|need|want|deserve|grateful for|thankful for|
    welcome|stand|stood|like) ~1 (me|us|him|her|my @family)? ~1 (a|an|the|one|any|no) ~1 (shot|
    chance|go|try|trial|tryout|try out|foot in the door|leg up)
(give|giving|offer|offering|grant) (me|us|him|her|my @family) ~1 (a|an|the|one|any) ~1 (start|break|opening|
    job|position|role|internship|interview|opportunity|place|shift)
(give|gave|try|take) (me|him|her) ~1 (go|shot|try|chance|whirl|spin|start)

[job.join]
%want ~2 (join|joining) ~1 (your ~1 @firm|the ~1 @firm|you|@name|@slot|as|up)
%want ~2 (work|working|intern|interning|train|training|serve|serving|help out|apprentice) ~1 (with|
    for|under|alongside|at) %side
%want ~2 (work|working|intern|interning|train|training|serve|serving|help out) ~1 (in|on) your
%want ~4 (intern|interning|volunteer|volunteering|apprentice) ~1 (in|on|at|with|for|under) your
%want ~2 (be|being|become|becoming) ~1 (part of|a part of|on|in) ~1 (your ~1 @firm|it|@name|@slot)
%want ~2 (contribute|contributing|add value|bring value) ~3 to (your|you|@name|@slot)
(opportunity|chance|privilege|honor|honour) to ~3 (contribute|strengthen|enhance|support|grow|improve|
    serve|join) ~3 your
(put|putting|throw|throwing) ~1 (myself|himself|herself|my name|my hat) ~2 (forward|in|up|down) ~1 for
(come|coming|get|getting) (on board|aboard) ~1 (with|at|as|$)

(can|could|might|may|let|want|like|hope|need|should) ~5 (it|that|one|him|her|them|i) ~4 (to)? be (me|the one|
    one|it|him|her) $
i (would|could|can|will) ~1 (come in|start|help out|pitch in|fill in|jump in|come on|begin|cover) ~2 (part
    time|full time|nights|weekends|whenever|anytime|any time|immediately|right away|straight away|tomorrow|
    monday|on|for free|as soon|with|from|when) ~1
(a|any|good|potential|possible|mutual|be) ~1 (fit|match) between ~4 (i|my|me) ~2
(move|join|joining|work at|work for|working at|moving) ~5 (such as|like) (yours|your own)
(want|like|need|let) me to (take|do|handle|build|fix|run|manage|sort|cover) (it|your|this|that|them) ~1
(hope|please|would|could|will|you) ~1 (will|would|could|can)? ~1 (think of|remember|consider|choose|pick) me
    (first|when|if|next|$)
i (offer|provide|do|sell|charge) ~9 # ~1 (an|per|a)? (hours|hr|day) ~1

(if|when) (you|they) ~1 (chose|choose|pick|picked|hire|hired|took|selected|select|want|wanted) me ~1
how i (can|could|would|might|will) ~1 (move|drive|boost|grow|help|add|bring|contribute|deliver|fit|support)
    ~5 (for|to|your) ~1 (you|your|team|company)?
(reiterate|reiterating|express|expressing|reaffirm|restate|register|convey|confirmed|reinforced) ~3 interest
    ~2 (in|for) ~6 (role|position|post|job|internship|vacancy|opening)

[job.place]
%seek ~3 (for|in|of|at|about|as)? ~4 %spot ~4 (at|with|within|under|inside|for) %side
%seek ~3 (for|in|of|at|about|as)? ~4 %spot ~4 (in|on) (your|ur|@slot)
(take|accept|admit|bring|welcome) (me|him|her|us|my @family) ~1 (in|into|at|on|as|onto|to) ~1 (your|the|
    a|an|trainee|apprentice|board) ~2
(you|your ~2 _|they|the @firm) ~1 (have|has|got|offer|offers|do|run|runs|know of) ~3 (vacancy|
    vacancies|opening|openings|internship|internships|placement|placements|traineeship|traineeships|
    apprenticeship|apprenticeships|summer jobs|work experience|job openings)
under your (guidance|supervision|mentorship|leadership) ~1

[job.talk]
(contact|talk to|speak to|speak with|write to|see|ask|approach|email) ~2 about (working|joining|employment|applying)
    ~1 (for|with|at|to|in|your) ~2
(about|in|explore|exploring|regarding|discuss|discussing|concerning) ~3 (opportunities|openings|vacancies)
    (at|with|within) (your|@name|@slot) ~1
(talk|speak|chat|ask|write|inquire|enquire|asking|writing) ~2 about (the|your|an|any) ~3 (opening|openings|
    vacancy|vacancies) ~1
i ~1 (search|seek|look) ~1 (for)? ~1 (any|some|a) ~1 (work|job|employment) ~1
(about|explore|exploring|regarding|discuss|discussing) ~2 (opportunities|openings|vacancies) in your ~1 @firm

[job.kin]
(he|she|my ~1 @family|@family) ~3 (looking|searching|seeking|after|hunting|wants|needs|open|
    eager|keen) ~3 (position|job|work|role|internship|placement|apprenticeship|entry level|employment)
(help|helping|get|getting|find|finding) (a friend|my ~1 @family|him|her) ~4 (find|get|land|secure|into)
    ~3 (job|position|work|role|internship|placement|apprenticeship|employment)

[job.keep]
(hold|hang|holding|hanging) on to (my ~1 @papers)
(keep|keeping|hold|save) (my|his|her) ~2 @papers ~2 (on|in|with|for|if|when|at) ~2
(keep|bear|have|keeping|bearing) (me|him|her|us|my @family|my ~1 @papers) ~2 in mind (for|if|when|should|as|
    $|whenever)
(look|looking) (at|again at) (me|my application|my @papers) (again|once more|one more|another)
(back|support|champion|endorse|vouch for|speak up for|stand up for) (me|my ~1 @papers) ~4 (for|if|when|
    with|to) ~3 (post|job|role|position|vacancy|opening|panel|board|boss|manager|hr|interview)
(being|be|get|getting|got) (taken on|hired|shortlisted|considered|interviewed|referred|recruited) ~1 (by|
    for|at|with|as|here|there|$) ~3

[job.event]
(if|should|when|whenever|once|case|soon|were) ~5 (opening|openings|vacancy|vacancies|position|
    positions|role|roles|requirement|job|jobs|post|work|internship) ~3 (open|opens|opened|come|comes|pop|
    pops|turn|turns|free|frees|become|becomes|arise|arises|available|suitable|up|exist|exists|fit|fits|
    suit|suits|match|matches|going)
(if|should|when|whenever|once|case|soon) ~4 (something|anything|place|spot|one|space|seat|slot|
    opportunity|shift|room|bench) ~1 (comes|opens|pops|turns|come|open|frees|free|crops|becomes|arises)
(if|when|whenever|once|should|case) ~1 (your ~2 _|they|@side|the ~1 @firm|anyone|@name) ~2 (need|needs|
    want|wants|search|looking|look|require|requires|short|hiring) ~1 (for|of)? ~3 (@hand|someone|
    somebody|anyone|anybody|people|@trainee)
(if|when|whenever|once|should|case) ~1 you ~2 (need|want|search|looking|look|require|short|hiring) ~1
    (for|of)? ~3 (someone|somebody|anyone|anybody|@trainee|worker|workers|hands|employee|staff|candidate)
(if|when|whenever|case|should) ~1 (you|your ~2 _|they|@side|the ~1 @firm) ~2 (have|has|got|know of|hear
    of|get|see|come across|find|there is|there are) ~3 (vacancy|vacancies|opening|openings|position|
    positions|role|roles|jobs|job|projects|requirement|requirements|shifts|internship|internships|work for|
    use for me|room for me|place for me|need for)
(if|when|should|case|for) ~1 any ~2 (requirement|vacancy|opening|job|work|position|role|place|vacancies|
    requirements|openings|jobs|roles|positions|opportunity|opportunities)
(any|some) ~1 (suitable|relevant|matching|open|available|upcoming|future|current) ~1 (requirement|
    requirements|position|positions|role|roles|opening|openings|vacancy|vacancies|opportunity|
    opportunities|job|jobs)
(if|should|in case) ~1 (there is|there are|there be|there) ~3 (space|room|place|vacancy|opening|openings|work|
    vacancies|job|jobs|position|positions) ~1
(if|when|should|once) (you|your ~1 _|they) ~3 (adding|add|expanding|expand|building|build|growing|grow|
    staffing) ~1 (to|out|up)? ~1 (the|your|a|another|more) ~2 (team|staff|crew|department|people|hands)

[job.reach]
(let|tell|call|text|message|email|ring|ping|contact|inform|notify|update|alert|dm|drop|send) (me|us|
    him|her)
(think|thinking) of (me|us|him|her)
(keep|bear|have|consider|remember|hold|give) (me|us|him|her|my ~1 @papers)
(glad|happy|grateful|thankful|thrilled) (of|for) (the|a) (chance|opportunity)
(here is my number|at your disposal|my number is|my details are|you know where i am|you know where to find me)
i (am|will be|would be|could be|shall be) ~2 (available|interested|happy|glad|keen|game|grateful|pleased|
    free|ready|delighted|thankful)
(love|like|glad|happy|pleased|grateful|appreciate|thrilled) ~2 (hear|be considered|help|apply|join|come|
    start|know|hearing|considered)
(shout|holler|inform|notify)
"""
)
