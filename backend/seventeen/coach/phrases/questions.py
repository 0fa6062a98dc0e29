"""Phrases: what a question asks about."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[fact]
what time (does|do|is|are|will) ~4
^(did|has) (your|the|this) ~2 (@firm|business|hospital) ~1 (merge|merged|buy|bought|acquire|acquired|win|won|
    announce|announced|launch|launched|open|opened|close|closed|move|moved|change|changed) ~3
(is|are) there ~2 (courses|classes|programmes|programs|exams|schools|degrees) (in|for|on|to|available|$)
who is the (head|dean|manager|director|boss|chair) of ~3
^(is|are|was) your ~1 (@firm|charity|firm|museum|business) (on|registered|listed|accredited|owned|part of)
    ~3
(which|what) ~2 (bodies|agencies|institutions|regulators|organizations|associations) ~4
is it (true|the case|correct|possible) that ~4
do you (need|have) (to|a|an|any) ~6 to (be|become|work|do|get|enter|teach|practise|practice|fly) ~3
(is|are) there ~3 (body|association|scholarship|scholarships|grants|bursaries|regulator|register|union|
    college|academy|apprenticeships|qualification|qualifications|certification|certifications)
how (is|are) (a|an|the) ~4 (different|distinct) from ~3
what (percentage|proportion|share|number|fraction) of (applicants|students|graduates|people|candidates|
    staff|employees|patients|revenue|women|nurses|the|those) ~4
(pay|salary|wage|wages|salaries|job market|benefits|hours) like ~4
(what|which) ~4 (degree|degrees|qualification|qualifications|certification|certifications|
    certificate|certificates|licence|license|licences|requirements|exam|exams|courses|
    subjects|majors|credentials) ~6
(degree|qualifications|certification|licence|license|training|education|requirements) ~3
    (needed|required|do you need|did you need|necessary)
(average|starting|typical|median|entry level|base|what|how much|which|range) ~5 (salary|salaries|wage|pay
    range|pay scale)
how much (do|does|is|are|did|money|can|will|would|tuition|vacation|holiday) ~6
how many (employees|people (work|are employed)|parts|locations|offices|countries|hours (a|
    per|is)|days|students|branches|clients|customers|staff|years (does|do|of|is)|stores|
    exams|nurses|engineers|members|patients) ~4
how long (does|is|do|are|will|has|have) ~2 (it take|the|a|training|programme|program|course|
    degree|your company|this company|probation|you have to) ~4
(stand|stands) for
(what|which) (product|products|service|services|software|tools|brands|programs|markets) ~1 (does|do) ~4
what (does|do) ~4 (mean|do|make|produce|manufacture|sell|offer|cost|earn|stand for|entail|involve|consist of|
    include) ~2
(who|what) (is|are|was|were) (the|your|its|their) ~3 (ceo|founder|founders|owner|competitor|
    competitors|clients|customers|headquarters|revenue|product|products|services|mission|
    values|vision|turnover|president|chairman|director|investors|suppliers|size|address|
    markets|policy|budget)
who (founded|owns|started|runs|are your)
where (is|are) ~3 (headquarters|headquartered|office|offices|based|located|plant|factory|
    branches|campus|company)
(when|what year) (was|were|did|is|are|does) ~5 (founded|established|built|start|open|begin|
    due|close|deadline|created|formed|launch|launched|founded in)
^(please)? (list|name|give me|state|enumerate|outline) (the|some|all|top|me|out|five|ten|
    any|three|#) ~6
^(please|can you|could you)? ~1 (explain|define) (the|what|a|an|how|to) ~4
difference between
differences between
(current|latest|recent|main|biggest|major|new|key) ~2 (trends|trend|news|developments)
(different|various|main|types|kinds|sorts|branches) ~2 (types|kinds|specialities|
    specialties|specializations|branches|fields|areas|departments|careers|sectors|levels|
    roles|of)
(do|does|did|will|must) ~5 (need|require|have) ~1 (a|an|any|to have|to pass) ~1 (degree|
    bachelor|licence|license|certificate|diploma|master|qualification|phd|certification|
    exam|exams|permit|masters|bachelors)
application (process|deadline|procedure|form)
(steps|path|route|way) to (become|becoming|get licensed|qualify)
how (do|does|can|would) (one|you|someone|somebody|a person|people|anyone) ~1 (become|
    qualify|apply|register|enroll)
(core|company|corporate) ~1 (values|mission|goals)
mission statement
(dress code|working hours|work hours|office hours|opening hours|holiday entitlement|vacation
    days|notice period|job description|org chart|remote policy|work policy|sick leave|
    pension|parental leave|health insurance|retirement)
(is|are) there (an|a|any) ~2 (exam|licence|license|test|requirement|age limit|course|degree|
    certificate|union|dress|minimum|fee|programme|program|scholarship|shortage|demand)
^(does|do) (the ~1 @firm|your ~1 @firm|this ~1 @firm|@name|slot|@slot) ~3 (have|offer|provide|use|allow|support|pay|
    match|sponsor|operate|give|require|sell|make|accept|own|manufacture|export|ship) ~4
(do|does|are|is|can|must|did) (nurses|vets|teachers|lawyers|doctors|engineers|pilots|
    actuaries|people|all|most|students|architects|accountants|pharmacists|translators|
    plumbers|electricians) ~1 (need|have|require|earn|make|get|paid|required|work)
do (i|you|we|they|u) ~1 (need|have to have|require) ~1 (a|an|any|to have|to be licensed|
    certification|license|degree)
(what|which|where) ~3 (schools|school|universities|university|colleges|institutes|companies|
    firms|states|countries|websites|banks|cities|brands) ~5
(job|employment|career) (outlook|market|prospects|growth|title)
job outlook
(responsibilities|duties) of your (position|role|job)
(what|which) entry level _ ~4
(background|education|training|experience|preparation|degree|skills) (is|are) (necessary|
    needed|required|expected)
what skills (does|do) (a|an|the|most|all)
(job title|main responsibilities|main duties|primary responsibilities|daily duties|job
    responsibilities)
(what|tell me what) (does|do) your (company|firm|organization|department|team|agency|
    business) (do|make|sell|specialize)
what (kind|kinds|type|types|sort) of (company|business|products|services|clients|customers|
    projects does) ~4
(tell me|information|info) about (your|the|this) (company|firm|organization|industry|field|
    business)
(organization|company|corporate|team) (structure|history|background|size|profile)
history of (the|your)
(benefits|perks|bonus|pto|annual leave|overtime) ~5
where (can|do|could|should) (i|you|one|people|someone) (study|find|apply|get|buy|take|learn|
    train|read)
what (is|are) (a|an|the) (@slot|slot|definition|meaning|purpose of|role of|duties|job of|
    average|minimum|cost|price|size|population|deadline|requirements|process|procedure|
    process for|rate|age)
how (big|large|old|far) (is|are) (the|your)
(software|tools|programming languages|languages|tech stack|technologies|equipment) (does|do|
    are) ~2 (your|the|used|use)
(is|are|was|has) (your|the|this) ~2 (company|firm|organization|business) ~3 (public|private|
    publicly|privately|listed|owned|profitable|unionized|unionised|accredited|nonprofit|non
    profit|international|part of|based)
what (industry|sector|field|city|country|state|department) (is|are|does|do) ~2 (your|you|
    the|this)
(state|legal|official|federal) (requirements|law|regulations|exam|rules)
(what|which) ~3 (skills|qualities|traits|characteristics|abilities|strengths|knowledge|experience|
    attributes|competencies) ~3 (essential|important|needed|necessary|required|helpful|valuable|
    valued|useful|desirable|critical|key|vital|expected)
(employers|companies|firms|recruiters|employer|schools) ~2 (look for|want|expect|require|prefer|
    value|seek|ask for|offer|hire)
how (is|are) (the|this) ~2 (industry|market|sector|field|economy|trade) ~2
(occupations|careers|fields|professions|jobs) ~3 (related|similar|like this|connected)
(associations|organizations|journals|publications|magazines|conferences|websites|unions) ~4
    (exist|available)
(typical|usual|common|normal|traditional) ~1 (career path|career ladder|career progression|route
    in|path for|path to|progression|entry level|job titles|duties|responsibilities)

(what|which) ~4 (education|training|schooling|skills|degree|licence|license|qualifications) ~4 (does|
    do|will|would) ~4 (require|need|involve|demand|want|take)
can (you|one|someone|anyone|people|somebody) ~1 (become|get|work as|be|practise|practice|do) ~5 without
    ~4
^(is|are) ~5 (in demand|well paid|hiring)
(what|which) ~2 (industries|sectors|markets|regions|countries|clients|customers|areas) (does|do) ~3
    (serve|cover|work|operate|sell|have|specialise|specialize)
(should|must|does) (one|people|someone|somebody|a @trade|beginners|students) ~1 (know|have|study|learn|
    need|take)

[generic.you]
(what|which|how many|how much) ~4 (do|would|will|must) i ~1 (need|require) (for|and|in|before|
    $|to (work|become|be|qualify|get|practise|practice|teach))
(do|does|would) you ~1 (need|have to|require)
you ~1 (need|have to|must) ~2 (be|have|do|pass|study|get|know|take)
you need
(can|could|would|will|please) you ~2 (tell|explain|list|describe|give|share|name|define)
do you know
how do you (become|apply|get licensed|qualify|register|pronounce|spell|get a)
you (went|go|are based|based|located|work for|work at)

[view]
(kind|kinds|type|types|sort|sorts|what) of (person|people|character|personality|personalities) ~4
what (do|does|would) (people|outsiders|newcomers|most people|beginners|students|juniors|everyone) ~1 (get|misjudge|
    miss|overlook) ~2
(get|gets|getting) (wrong|right|backwards)
(have|has) in common
(people|those|somebody|someone|person) who ~2 (do|does|are|is|work|works|fit|fits) (well|best|badly|
    happy|happiest|good)
your (path|journey|route|road|way|trajectory) (to|into|from|through) ~2
in your (experience|view|opinion|eyes|mind|judgement|judgment|field|area)
(for|to) you $
you ~1 (think|find|feel|believe|notice|noticed|see|prefer|wish|enjoy|recommend)
(help|helped|prepare|prepared|prepares|teach|taught|serve|served|shape|shaped|change|changed|matter|
    mattered) ~1 you

[opinion]
(never|misunderstand|wrong|complain|forget|underestimate|overlook|hate|love|fear|thrive|regret)
what (is|are|was) ~5 like
(pressures|frustrations|frustration|positive|negative|aspects|rewards|challenges|pros|cons|
    drawbacks|downsides|upsides|advantages|disadvantages|satisfactions|stresses|joys|worries|
    misconceptions|surprises|myths)
(something|most|least|best|worst|hardest|toughest|biggest|favorite|favourite|proudest|
    strangest|rewarding|challenging|surprising|surprised|frustrating|difficult|enjoy|like
    about|dislike|wish|regret|typical day|typical week|average day|day to day|feel|felt|
    learned|learnt|advice|lessons|opinion|view|think|believe|personally|honestly|hard|
    actually|really|underestimate|misunderstand|wrong|nobody|no one|unspoken|unwritten|
    keeps|rewarding|change|changed|different from)
(it|that|this|day|week|work|job|life|team|shift|first) ~4 like
what (is|was) it like
would you
(do|did|have|had|are|were|could) you ~1 (@past|feel|think|see|find|decide|handle|deal|look|
    learn|get|go|come|choose|do|make|spend|use|start|keep|manage|know|tell|say|want|plan|
    approach|balance|measure|stay|prefer|work|explain)
you ~1 @past
made you

[small.talk]
(take|like) your (coffee|tea)
(relax|unwind|switch off|recharge|hobby|weekends|outside work|outside of work)
for fun
(hobbies|hobby|weekend|vacation|holidays|star sign|favourite food|favorite food|favourite
    colour|favorite color|football team|pets|married|favorite movie|favourite film|spare
    time|free time|outside of work)
how are you
anything else

[invite]
would you recommend (any|some|a|taking|reading|doing)
(can|could|would|will|may|might|do) (you|i|we) ~5 (tell|telling|describe|describing|walk|
    walking|talk|talking|share|sharing|explain|explaining|elaborate|paint|expand|help me
    understand|recall|think back|remember) ~3 (me|us|how|what|why|about|through|more|a|an|
    some|your|which|where|when|bit|the|one|who|on|time)
(can|could|would|will|may|might) (you|i|we) ~3 (ask|say|hear|learn|find out|show me|speak
    to|mind saying) ~2 (how|what|why|about|which|where|when|who)
(give|giving|name|list) (me|us)? ~1 (an example|examples|a sense|an idea|a picture|a feel|one|some
    examples|a time|a moment|a week)
(take|taking|talk|talking|walk|walking) (me|us) through ~4
can you think of (a|an|one)
(is|was) there (a|an|one|something|anything|one thing) ~2 (time|moment|thing|project|mistake|
    decision|day|story|habit|part|piece|skill|lesson|book|case|patient|customer|
    student|question|rule) ~8
(do|did|have|would) you ~1 (have|had|got) (a|an|any|some|one) ~2 (story|advice|example|tips|
    advice|memory|lesson|lessons|thoughts|suggestions|recommendations|favorite|favourite|
    rule|ritual|trick|tricks|method|moment)

[wants]
(i would|i|we would|we|would) ~1 (like|love|want|curious|wonder|wondered|wondering|
    interested|keen|am curious) ~3 (hear|know|learn|understand|ask|see|how|what|why|about)
    ~1 (how|what|why|about|when|which|where|your|from)?
(curious|wondering|wonder) (how|what|why|about|when|which|where)

[profile.fact]
(which|what) (year|company|firm|university|college|school|city|town|country) (did|do|are|
    were) you ~3
when did you ~1 (graduate|join|start|make|become|move|qualify|finish|get your|leave)
where did you ~1 (study|go|grow|work|train|do|get|attend|live)
where (do|are) you ~1 (live|work|based|from|located)
what did you ~1 (study|major|read at|graduate)
(how long|how many years|since when) (have|did|has) you ~3
what is your (job title|title|position|job|role|degree|education|educational background|
    company|current role)
how old are you
who do you (work for|report to)

[fact.posted]
(careers|jobs|vacancies) page
application (process|deadline|window|form|period)
on (the|your) website
(intake|deadline|closing date)
(job|current) listings
(positions|jobs|roles|vacancies|openings) ~2 (open|available|listed)
salary

[invite.not]
(tell|know|say|let me know|ask|find out|explain) ~1 (me|us)? (if|whether)
(tell|let|ask) (whoever|him|her|them|your|the|someone|somebody|anyone) ~4 (that|i|know)
"""
)
