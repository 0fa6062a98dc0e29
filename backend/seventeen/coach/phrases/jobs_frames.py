"""Phrases: asking for a job on a bench, a ward or a boat; for oneself, a son or a friend."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[job.ask]
i ~1 want in $
how (can|do|could|would|might) i ~1 join ($|you|your|the team|the crew|@name|in)
chances of (me|my) (getting|being|landing|joining) ~2
interested (for|in) (the|your|this) ~3 (opening|vacancy|post|position) (of|for|as|at|in)
(opening|vacancy|post|position) of ~2 @trade
(can|could|would|does|might) your @firm ~2 (use|need|take|want) (a|an|some|any|another|extra|more|him|
    her|me|us|them|people|someone|somebody) ~2
your @firm ~1 (looking|searching) (for|to (hire|fill|recruit|take))
help me ~1 (get|break|move|come) ~1 (into|in|inside|onto) (your|the) ~1 @firm
(take|taking) a (chance|gamble|punt) on ~5 (me|someone|somebody|people)
needs (work|a job|employment) $
(help|get|find|place) (him|her|my @kin) ~3 (job|placed|hired|
    position|internship|work|interview|placement|employed|trial|shift)
(could|can|would|will|please) (you)? (take|hire|employ|place|train) (her|him|them) ~1
(show|tell|prove) (to)? you ~1 (what|how|why) i (can|could|might|would|will) ~1 (do|bring|add|offer|
    help|contribute|be|fit|make) ~1
what i (can|could|would|might) (do|bring|offer|add|contribute) (for|to|at) (you|your)
if ~4 (has|have|is|are|got|hear of|find|know of|see) (anything|something) ~1 (at all|available|open|
    going|paid|suitable|for me|temporary|part time|full time|junior|in (your|the) ~1 @firm)
(pursue|pursuing|do|doing|undertake|undertaking|start|complete) ~2 (doctoral|phd|postdoc|masters|
    doctorate|graduate|research|thesis|msc) ~3 (under|with|in) your
under your ~1 supervision
(have|any|with|is there) (funding|funded|an assistantship|assistantships|a studentship)
(how|what|where|why) my _ ~1 (can|could|might|would|will|may) ~2 (drive|help|benefit|support|contribute|
    add|fit|serve|strengthen|translate|grow|be of|be useful|improve)
get my @papers ~1 (seen|noticed|read|in|looked at|through|considered|past|shortlisted|picked)
(do|doing|complete|spend|finish) my (placement|internship|training|practicum|attachment|residency|
    rotation|thesis|apprenticeship|traineeship|work experience) ~2 (on|at|in|with|under|there) ~1
work experience ~3 (in|at|with) your
(would|will|could|might) ~6 (employ|hire|take on|recruit) (someone|somebody|a person|me|
    us) ~1
(let|tell) (your|the|him|her|them|people|anyone|hr) ~3 i am (available|looking|interested|keen|free|
    open)
(know|heard) ~5 (hiring|recruiting) ~2
(honoured|honored|thrilled|delighted|happy|love|glad|grateful|like) to (join it|join you|be offered|
    be chosen|be selected|be considered|be taken|be hired|be employed)
(do|come for|come in for|work) a ~1 trial
(in need of) (a|an|any|some|more|extra)? ~1 (@trade|@trainee|staff|hands|help|someone|somebody)
on your (payroll|books|roster|staff)
(be|become) your (apprentice|assistant|intern|trainee|pupil|student|helper)
(scope|chance|possibility) (for|of) ~2 (job|work|employment|internship|position|me joining)
(any|some|job) leads ~1
(opportunity|chance|privilege|honour|honor) to (work|serve|contribute|join|be part) ~1 (with|in|at|
    under|for|of|to) (you|your)
(if|whether) ~2 (i|my profile|my @cv|my background) ~2 (suitable|eligible|a fit|a match|good fit|
    qualify|right for)
find my (profile|@cv|application|background|skills) ~1 (suitable|interesting|relevant)
(job|req|requisition|position|posting|vacancy) (id|number|code|ref|reference|link|no) ~1
(add|put|keep) (me|my @papers) ~2 (list|file|database|pool|pipeline|loop)
(open to|considering) (hiring|interns|freshers|apprentices|trainees) ~1
(looking|searching) for (a)? (change|switch|new job|new role|new challenge)
(could|would|can|please|kindly|able to|willing to|mind|happy to) (you|forwarding)? ~1 (forward|share|pass|send|flag|
    push|route|bump) ~1 my (application|@cv|profile|details|name)
(flag|highlight|bump|raise) (my|me|it) ~4 @hirer
(opening|openings|vacancy|vacancies) ~1 (in|at|on|with) (ur|your) ~1
(need|want|looking for) (a|the|this) job ~3 (help|please|badly|urgently|asap)
(i|we) ~1 (really|badly|urgently|desperately)? need (a|the|some|any)? (job|work|employment)

[job.seek]
(contract|job|position|visa|placement) (ends|expires|finishes|is ending|runs out) ~2
(new|next) (challenge|opportunity|role|position)

[job.ready]
positive (response|reply|answer|feedback|consideration)
available for (nights|work|shifts|interview|an interview|weekends|hire|immediate)
for your ~1 (perusal|consideration)
"""
)
