"""Phrases: questions that are about the one who asks."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[asker]
(rate|judge|assess|score|mark|grade|rank|sum up) my ~1
advice (to|for) me
advice (would|do|can|could) you ~1 (give|have for|offer) me ~3
(which|what|how many|any) of my ~2
(take|takes|get|help|cost|make) me to ~3
(person|someone|somebody|candidate) with (a|an|my) ~2 (background|degree|experience|gpa|record)
^~1 (will|is|are|does|do|would|can|could|has|have|did) my _
(retrain|start over|start again|start from scratch|change careers) at (#|my)
my (chances|chance|odds|portfolio|cv|resume|background|gpa|degree|experience|skills|profile|
    english|case|situation|age|qualifications|plan|plans|idea|application|cover|github|lack|
    weak|weakness|weaknesses|strengths|career|future|grades|website|essay|pitch|salary|
    contract|offer|linkedin|accent|gap|kids|visa|major|project|thesis|boss|parents|
    interviews|interview|options|employer|manager|dream|goals|work|field of study|old job|
    current)
my (low|poor|limited|current|own|last|next|lack of|first|previous|high school|bad|two|weak|
    big|biggest|foreign|old|small) ~2
^~2 (am|do|did|should|could|can|would|will|have|must|shall|might) i ~2
mine
(i was|i have been|i am) ~1 told ~1 (i|that i)
(should|can|could|would|will|am|do|did|have|shall|must|might) i (~1)? (be|do|go|get|take|
    learn|need|start|leave|stay|accept|choose|quit|study|pursue|make|still|too|good|on|
    ready|able|suited|right|cut|expect|apply|become|have|switch|ask|say|work|move|negotiate|
    mention|tell|put|wait|try|give|fit|survive|stand|succeed|focus|specialise|specialize|
    pick|prepare|improve|send|convince|handle|keep|use|finish|know|add|change|major|join|
    earn|sound|a|the|wrong|going|asking|making|doing|missing|aim|qualify|stick|include|
    break|explain|compete|look|live|write|bring|sell|enter|your)
how (can|do|should|could|would|might|did|long should|much should|soon can) i
what (should|can|could|would|am|do|must|else (can|should|could)) i
(which|where|when|why) ~3 (should|can|do|would|could|am|will|did|might) i
for (me|someone like me|somebody like me|a person like me|people like me|us)
(someone|somebody|a person|people|anyone|candidate|woman|man) (like me|in my|with my|of my|
    my age|as old as me)
in my (shoes|position|situation|place|case|stage|boots|year)
if (you were me|i were|i was|i had|i do|i did|i took|i want|i go|i am|i left|i have)
(place|see|rate|advise|guide|judge|help|suit|stop|mentor|coach|picture|imagine|put|worry|
    worries) me ~1 (as|in|on|with|at|to|doing|choose|decide|find|about|through|from|for|up|
    $)
(mean|matter|realistic|possible|hard|harder|too late|easy|worth|safe|wise|smart|crazy|
    stupid|mad|better|enough|useful|idea|bad idea|good idea|foolish|feasible|sensible|late)
    ~2 (for me|that i|if i|to me)
matter ~1 (that|if) i
(do|would) you think (i|my|that i|a person like|it is too late)
(am|was) i
i (am|feel|have been|was) ~3 (afraid|scared|confused|worried|stuck|torn|unsure|nervous|not
    sure|lost|thinking of|thinking about|considering|wondering if|wondering whether|shy|
    introvert|introverted|struggling|too old|bad at)
(review|look at|check|read|critique|proofread|go over|take a look at|glance at) my
(change|fix|improve|wrong with|missing from|think of|make of|say about|stands out in|stand
    out in) ~2 my
i have ~2 (a|an|got|no) ~3 (background|degree|diploma|record|disability|stutter|gap|child|
    children|kids|baby|visa|certificate)
on a ~2 visa
(my|me) ~4 (good enough|enough for|strong enough|too weak)
about me
like me
i (got|have|received) (two|an|a|three|#) ~2 (offers|offer)
pls guide me
could i ~4 (your|this) (job|work|field)
can i do
(hire|consider|take|want|employ|try) me (on|$|for|at|here)
your honest ~1 (opinion|feedback|view|impression) ~1 (of|on|about) (me|my)

[asker.not]
where (can|could|do|should) i ~1 (take|learn|find|do|train|sign up)
(how|where|when) (do|can|should) i ~1 (get|apply for|obtain|renew|register|qualify) ~3 (licence|license|
    permit|certificate|registered|certified|visa|licensed|accredited)
how much (can|could|will|would|should|do|might) i ~1 (expect|earn|make|get|pay|need) ~2
(can|may|might|could) i ~1 (tell (him|her|them)|mention)
did i (leave|forget|miss|overlook|not)
(can|could|may|might) i ~1 (please)? have ~1 (a|one|your|some)
(what|which|how many|how much) ~4 (do|would|will|must) i ~1 (need|require) (for|and|in|at|before|
    if|$|to (work|become|be|qualify|get|practise|practice|teach|have))
(associations|organizations|journals|publications|magazines|books|conferences|websites|blogs|
    papers|podcasts) ~2 (should|could|can|would|might) i ~1 (join|read|follow|attend|subscribe|
    listen|know|visit)
would i (have)? (see|seen|notice|noticed|hear|heard|find|found|meet|met)
if i (shadowed|followed|visited|came|asked|were to ask|had|walked|sat)
(may|can|could) i ~1 (contact|email|write to|call|come back to|reach) you
(can|could|may|might) i ~1 (please)? (trouble|bother|pester|ask|record|quote|use your name|take notes|mention
    your|write|call|come back|have your|get back|contact|stay in touch|send you a|follow up|
    also|connect|speak|talk|meet)
(what|which) ~2 (should|could|would|did|have|might) i (have|not|forget|miss|forgot) ~2
    (asked|ask|asking|mention)
(missing|forgetting) (from|on|in) (this|my|the) (list|map)
(should|can|could) i (talk|speak|meet|contact|reach|call|approach|get to know|write to|
    connect|interview|know about|read about|write down|look for in|have asked|be asking)
(could|can|should|would|do|might) i (talk|speak|get to talk|get to know|meet|contact|reach|
    interview|listen|pick|approach|write down)
i (should|could|can|might|ought) ~2 (talk|speak|meet|contact|reach|know|call|get to|interview|
    listen)

[asker.request]
(about|on behalf of) me
could i ~1 (come in|shadow|start|work|help)
(who|whom|where|how|what) ~5 (would|should|could|can|do) i ~1 (send|go about|address|give|apply) ~3
on my (application|form)
(where|how|when|who|whom|what) ~2 (can|should|could|would|do) i ~1 (apply|start|talk|speak|
    contact|begin|have to do|need to do)
(how soon|when) (could|can|would|should) i ~1 (start|join|begin|hear)
i (would|will)? ~1 (love|like|want|be happy|be glad|be keen) to ~3
(status|outcome|result|progress|news) ~2 my
(refer|recommend|endorse|vouch for) me
word for me
(my @cv|my name|my profile)
let me know
(help|get) me ~1 (get|find|land|in|into|a|an)
(connect|introduce|put) me
mind $
(where|who|how|when|which|whom) ~2 (can|should|could|would|do|will|may) i ~1 (find|send|
    hear|apply|submit|address|get|see|learn|know|upload|need|write) ~3
(can|could|may) i (count|use|send|give|leave|rely|ask|have)
i ~1 sent you
(position|role|openings|vacancy|seat) ~3 i (could|can|might)
that i (can|could) be considered
(speed|find|check|put|look|do|get|ask|pull|arrange|name|word|think) ~3 for me

[candidacy]
i ~2 (get|land|find|have) ~2 (job|position|role|internship|place|offer)
(hire|consider|take on|try|employ|offer|interview|want|choose|pick|recommend) me
(hire|take on|consider) (someone|somebody|a person|people) (like|with) (me|my)
(am|would|could|can|should|do|will|if|did|have|might|must) i
my (application|background|chances|experience|odds|degree|gpa|skills|profile|chance)
for me (on|in|at|with|here|$)
i (applied|have|am|apply|worked|was|could|can|would)
me (fit|fitting|in|working)
i (that|who) ~3
person ~3 take on
suit my

[candidacy.sure]
make me ~2 (candidate|applicant|fit|hire|choice)
(profile|background|experience|skills|portfolio|degree|cv|resume) be ~3 (interest|relevant|enough|
    suitable|good|useful|sufficient)
"""
)
