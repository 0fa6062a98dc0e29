"""Phrases: the weaker signs of asking for a job, and the letter after a job interview."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[job.ask]
(put|putting|say|drop|dropping) ~2 word (with|for) ~3
i am your (man|woman|person|guy|girl)
(check|speak|talk|follow up|ask|confirm) (with|to)? ~1 (hr|human resources|recruiting|recruitment) ~2
(soon|when|once) (could|can|would|should) i (start|join|begin)
(name|email|address|number|contact) of the (hiring|recruiter)
you are (choosing|deciding) between ~3 (people|candidates|applicants)
(made|make|reach|reached) (a|your|the) decision (about|on|regarding|for)

[job.sure]
not (forget|overlook) me (if|when|for|should)
(if|when|should) there (is|are|be|was) ~1 (any|an|a|some) ~2 @vacancy
remember me (if|when|for) ~3

[job.applied]
(applied|applications|application|applying) ~3 (to|at|with|for|through|on|last|in)
i ~2 applied

[job.favour]
(could|can|would|will) you ~3 (nudge|chase|find out|check|push|put in|speak to|ask someone|tell|help|look into|flag)
any way you (could|can)

[job.seek]
(came across|found|saw|seen|noticed|read about) (the|a|an|this|that) ~2 (position|role|job|vacancy|opening|post|posting|advert|ad) (of|for|at|as|in)
(looking|searching|hunting) for ~5 (@opening|work|career)
(seeking|pursuing|exploring|targeting|applying for|recruiting for) ~5 @opening
open to ~5 (@opening)
(interested|interest) in ~6 (position|role|job|opening|internship|vacancy|
    posting)
(about|for) the ~4 (role|position|opening|internship|vacancy) (that|at|on|in|which|with|you)
(saw|see|noticed|notice|heard|hear) ~6 (hiring|openings|opening|posting|vacancy|recruiting)
between jobs
(excited|enthusiastic|thrilled) (about|by) ~2 (opportunity|position|role)
job (search|hunt|hunting)
your (vacancies|careers|jobs) page

[job.ready]
(please|kindly|pls) ~1 (help|assist|consider) (me|us)
i (can|could) start
notice period
(ctc|wfh|expected salary|salary expectation|salary expectations)
available (for an interview|from|to start|at any time|immediately)
(motivated|hardworking|sincere|punctual|humble|industrious) and

[job.pitch]
(meet|meets|satisfy|fulfil|fulfill|match) (the|all|your) ~2 (requirements|qualifications|criteria)

i am (a|an) ~4 (hardworking|hard working|motivated|sincere|punctual|organized|dedicated|
    humble|industrious|passionate|reliable) ~6
@trait (fit|match) for (the|your|this)
(be|am|as) (a|an) @trait (fit|asset|candidate|match|addition)
my (background|experience|skills|skill set|profile|training|qualifications) ~8 (seem|seems|look|looks|is|are|
    appear|appears|be|would|could|make|makes) ~3 (aligned|match|fit|relevant|suited|suitable|asset|addition)
proven (track|record|ability)
years ~1 (of|in) ~2 experience
do the needful
i am confident (that|my|i)
you will need one
(posts|jobs|roles) ~1 (open|come up) before
at your earliest
(who|whom) (to|should i|do i|can i) ~1 (see|talk|speak|contact|ask|write|apply|approach)
the hiring manager
right person for
"""
)

AFTER_INTERVIEW = parse(
    """
[job.pressed]
(hear|hearing) ~3 next steps ~1
(speak|talk|meet|interview|speaking|talking|meeting) ~2 me ~1 (about|regarding|for) (the|your|this) ~4 (position|
    opportunity|vacancy|opening|internship) ~1
(possibility|prospect|idea|thought|chance) of (working|joining|being part) ~1 (with|for|at|of|in|on|your)
available for (nights|work|shifts|hire|weekends) ~1
(interview|interviewed|interviewing) me for ~5 (job|role|position|post) ~4
(available|free|able) (from|to start|immediately|at short notice) ~4
(supply|provide|send|give) ~2 references
(more certain|more convinced|surer|certain|convinced) ~6 (belong|right|want|fit|place)
if (given|granted|offered) ~2 (chance|opportunity|job)
(prepared|prepares|prepare|qualify|qualifies|equipped|equips|suits) me ~2 (for|to)
(confident|believe|convinced|sure|certain|know) ~3 (do well|succeed|thrive|excel|shine|be happy) ~1 (in|at|with|on) ~3
forward to (your|the|a) ~1 (decision|offer|verdict|outcome)
interest in (the|this|your|joining) ~5 (position|role|job|opportunity|internship|vacancy|
    team)
interested in (the|this|your|joining) ~5 (position|role|job|opportunity|internship|vacancy|
    post)
(excited|enthusiastic|thrilled|keen|passionate|eager) (about|for|on|to) ~3 (opportunity|
    position|role|join|joining|prospect|job)
(hearing|hear) (from you|back) ~3 (next steps|decision|outcome|result|role|position)
(a|any|the|your) (decision|outcome) (has been|been|made|on|regarding|about|yet)
been a decision
(move|moving) forward (with|in|to)
(strong|great|good|perfect|ideal|right|excellent|valuable) ~1 (fit|candidate|match|asset|
    addition|person|choice) (for|to|in)
i (would|could|can|will|am ready to) (bring|contribute|start|join|add) ~4 (to your|your|
    first|experience|immediately|team|unit)
(happy|glad) to provide (references|a reference)
(considering|consider) (my application|me|my)
(further|again)? discuss (how|why) ~1 (my|i)
ready to (start|join)
amazing asset
(confident|believe|convinced) ~2 (my|i) ~6 (right|fit|make me|asset|suited|person|qualified|
    match)
(interest|interested) (for|in) ~3 (post|position|role|job)
hear (back|from you) (soon|about|on|regarding)
(excited|forward) to (hear|hearing) back
(add|bring) value
(good|excellent|strong|suitable) (candidate|fit)
(waiting|awaiting) (for)? ~2 (feedback|offer|decision|response|reply|result|outcome|
    positive)
(assure you of|dedication and) ~6
(if|once|be|am|were|being) ~2 (appointed|selected|shortlisted|hired|chosen) ~2
what is the earliest
(confirmed|strengthened|reinforced|cemented) ~6 (interest|desire|want|enthusiasm|wish)
the (role|job|position) i want
(offered|offer me|awarded) the (job|position|role)
"""
)
