"""Phrases: reasons for writing to this person, and what the two share."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[why.work]
your ~9 made me ~2
your ~2 (work|research|project|study|thesis|experiments) on ~2
(watching|reading|following|listening to|using|playing|enjoying) your ~2 (@name|@artefact|analysis|work|
    posts|newsletter|recipes|maps|drawings) ~2
your (library|package|tool|app|plugin|dataset|code|game|font|template|pattern|patterns|recipe|recipes|design|designs) ~1 (for|on|in|to|of|that)
(using|used|use|learned from|learnt from|taught me|built on|relied on|own|cooked|played) ~2 your _
your ~4 @artefact
(@artefact|interview|profile) ~1 (of|with|by|about|on) you
your (work|research|project|projects|experiments|efforts|campaign|approach|method|argument|
    idea|way|choice|case) (on|with|into|in getting|about|against|to|of|as|for) ~1 (the|a|
    @name|#|this|that|how|why|@ing|both|two|old)
your ~3 (move|switch|transition|jump|shift|leap|journey|path|pivot|career change|change|
    route|step|way|career|trajectory|hop) (from|into|to|out of|out|between|across)
(i|we) ~1 @saw ~2 your ~1 (@name|interview|quote|name (under|in print)|point|question|answer|show|design|
    designs|garden|exhibition|bread|piece|paintings|map|maps|photos)
(you|your) ~2 (write up|writeup|side project|open source|decision to|master class|github
    repo)
your _ (of|comparing|against) (the|a|how|why|what|@name|#|@slot)
your (review|analysis|teardown|account|comparison|critique|history|survey|translation|
    defence|defense|explanation|description|reply|answer|contribution|testimony|idea|idea
    for) ~1 (on|about|in|to|of|at|for|comparing) ~2
(paper|work|article|book|study|project|report) (of|by|from) (you|your (group|team|lab))
your (team|lab|group|shop|studio|clinic|restaurant|kitchen) ~1 (won|published|released|
    built|rebuilt|threw|launched|moved|shipped|developed)

your ~5 (is|has been|was|are|sits|hangs) ~2 (on my|the reason|open in|pinned|taped|bookmarked|why i)
(heard|saw|watched|seen|caught|hearing|seeing|watching) you ~2 (on|speak|speaking|talk|talking|present|presenting|describe|
    explain|discuss|discussing|give|play|perform|live|lecture|teach|at the @name) ~4

[why.path]
you (have|had|once|later|both|first|then|also)? ~1 @past ~1 _
you (have|had|once|also|both|later|both once|two|first|then|apparently|actually|even|still|
    were the|yourself|personally|were one of)? ~1 (moved|went|left|made|switched|jumped|
    swapped|traded|changed|transitioned|pivoted|founded|built|started|set|led|ran|run|wrote|
    published|taught|studied|trained|worked|opened|quit|retired|spent|survived|served|
    designed|turned|told|said|answered|rowed|grew|came|gave|explained|described|won|created|
    done|written|built|moved|worked|gone|refused|sat|asked|spoke|talked|presented|argued|
    mentioned|coached|helped|launched|invented|restored|translated|rescued|saved|joined|
    stayed|figured|took on|went back|began|crossed|broke|tested|fought|closed|drew|mapped|
    cut|grown|become|became|took over|rebuilt|organized|organised|recorded|raised|picked|
    chose|returned|planted|shot|covered|developed|led|put|use|used|showed|posted|tweeted|
    shared|led|organise|walked|carried|solved|kept|nursed|sailed)
you (are|were|being|was) (the|one|among|a|an) ~1 (only|one|first|few|rare|author|founder|
    person|same|very)
you who ~1 @past
(that|as|since|because|how) you ~1 (used to|were once|were a|were an|are a former|also have)
you ~1 (used to) ~5
you (do|did|combine|run|know|work|grow|make|teach|write|build) both
(see|noticed|saw|read|heard|learned|learnt|found|understand|gather|discovered|says|say|said|
    tells|told) ~9 (that)? you ~1 (audit|farm|judge|are judging|gave|are the|were|own|teach|
    run|breed|play|restore|make|keep|grow|repair|organise|organize|chair|edit|lead|review|
    coach|are one|fix|left|know|sat|had|spent|hated|served|did|made|moved)
you ~3 from @ing? _ ~3 (to|into) _
(see|noticed|notice|saw|read|heard|learned|learnt|found|know|hear|told|understand|gather|
    believe) ~4 you ~1 (@past|used to|run|runs|grew|combine)
you ~1 taught yourself

[why.rare]
the only _ ~2 (who|that|to have|in|with) ~2
(the|only) (person|one) (i|who|whom|that) ~3 (could|can|know|found|has|have|find|knows|must|
    in)
(one|some) of (the)? ~1 (only|few|very few|two|three|handful|rare|first) ~4
only (one|person|woman|man|other|people) ~6 (who|i|in|that|whose|with|from)
(nobody|no one|no body|nobody else|none) ~6 (else|as well as|like you|but you|as you)
never (seen|met|found|heard of) (anybody|anyone|somebody|someone|another)
(right|best|obvious|first|perfect|ideal) person to (ask|talk|speak|tell|write|turn)
you of all people
(this|you) ~1 (person|is who|are who) i (must|need|should|want|have to)
(very|so|rather) few (people|of|who|have)
(rare|unusual|uncommon) (combination|path|mix|route|background|move|to find)
(as|like) (you|yourself) (did|have|do|once did)
(a|the) same ~2 (jump|move|switch|leap|path|change|transition|step|crossing|road|route|way)
    (as )?you
(the|a|very) (jump|move|switch|leap|path|change|transition|step|road|route) (i am|i want|i
    hope|that i|i would|i plan|i have|you made|you took from)

[why.sent]
(he|she|they|@name|@kin|friend|concierge|neighbour|neighbor|someone|somebody|everyone|everybody)
    ~1 (says|said|mentions|mentioned|told me|tells me|told us|reckons|thinks|swears|promised|says) ~1
    you (are|were|have|had|used|would|could|might|know|can|may|do|did|once|will|also|never|always|
    @past|run|own|make|restore|teach|work|lead|build|write|coach)
(@name|@kin) ~6 @says ~5 (you|your|i (should|ought|write|contact|might|get|reach|speak|talk|
    try|look) ~4 (you|your)|me to|to write|writing|reaching|contacting|getting in touch|we (should|talk|
    connect|speak))
(at|on|following) (the)? ~4 (suggestion|recommendation|advice|urging|insistence|prompting)
    of
(referred|introduced|sent|pointed|recommended|put) ~3 (by|to you by|in touch by|me to you|
    onto you) ~3 (@name|@kin)
(gave|passed|given|handed) (me|us|on) ~1 your (name|address|number|email|contact|card|
    details)
(got|have|had|found|took|received) your (name|number|email|contact|details|address) (from|
    through|via) ~2 (@name|@kin)
(@name|@kin) ~4 (sent|suggested|introduced|recommended|connected|pointed|referred|directed|
    told|steered) (me|us)
(your name|you) (came|come) up (in|when|with|over|while)
(@name|@kin) (is|was|who is) ~1 (a|our|my) (mutual|friend|colleague|teacher|neighbour)
(@name|@kin) (suggestion|recommendation|advice|suggested|recommended)
(heard|hear|know|learned|learnt) (about|of) you (from|through|via) ~2 (@name|@kin)
(through|via) (@name|@kin) (@name|from|who)

[ground.met]
(great|good|nice|lovely|wonderful|pleasure|glad|happy|delighted) ~1 to ~1 (meet|talk|speak|chat) ~1 you ~2 (at|in|on|
    after|last|during|over|briefly|yesterday)
(know|knew|knows) (each other|one another) (from|through|via) ~2
(one|as one) ~3 to another
(sitting|standing|talking|dancing|working|chatting|waiting|travelling) (with|next to|beside|to) you ~1
    (at|in|on|after|during) ~2
(we|you and i|both of us|the two of us) (both|once|briefly|all|also|apparently|last|first|
    have)? (@met|crossed paths|overlapped|shared|share|bumped)
(you and i|both of us|we both|we all|the two of us) ~2 _
(we|us) both
both (of us|from|at|went|grew|worked|studied|graduated|attended|trained|served|started|did|
    come)
(met|talked|spoke|chatted) ~1 (to|with)? you ~2 (at|in|on|after|last|during|briefly|through|
    yesterday|over)
(great|good|nice|lovely|wonderful|fantastic|awesome|glad|happy|delighted|fun|enjoyed|loved|pleasure) ~2 (talking|meeting|speaking|chatting) ~1
    (to|with)? you ~2 (at|in|on|after|last|during|briefly|yesterday)
(sat|stood|queued|was|were) ~2 (next to|beside|behind|opposite|across from) (you|each)
(i) ~2 (asked|was the one|am the) ~8 (your|you) ~2 (lecture|talk|panel|session|workshop|
    class|seminar)

[ground.share]
(flew|sailed|fought|marched|danced|climbed|cycled|fished|boxed|skied|volunteered|interned) (with|alongside|beside|
    under|for) you
you ~1 (sat on|chaired|examined|marked|graded|read|signed) my ~2
(trained|studied|worked|served|sang|taught|played|lived|rowed) (beside|with|alongside|under) you
(who|and|he|she) ~1 (studied|worked|trained|served|sang|played|rowed|taught|grew up|lived|sailed) (with|
    under|for|alongside|beside) you
(from which|that|where|which) you ~1 (graduated|qualified|trained|studied) ~2
i am (a|an) ~2 student (at|in|on|of) ~6 you ~1 (graduated|attended|studied|went|did)
you used to ~2 (me|us|my)
you ~1 (taught|coached|tutored|supervised|trained|examined|mentored) (me|us|my)
your (@kin|cousin|sister|brother|mother|father|son|daughter|wife|husband|friend|colleague|boss) ~2
    and i
same (building|block|floor|stairwell|corridor|terrace|estate|road|bus|train|forum|channel|server|slack|
    discord|meetup|whatsapp|parish|congregation|synagogue|congress|conference|line|hostel|dorm|
    residence|sorority|fraternity|chapter|society)
same ~2 (building|block|street|group|forum|channel|slack|discord|chapter|fraternity|sorority) ~1 (as|
    for|with)
you (also|too) (studied|went|grew|trained|graduated|attended|rowed|served|lived)
i (am|was) also (a|an) ~2 (graduate|alum|alumnus|alumna|member|native|student|former|resident|parent|volunteer|fellow) (of|from|at|in)
(i am|i was) (a|an) ~2 (graduate|alum|alumnus|alumna|member|student) ~4 (too|as well|like you|as you are)
fellow ~2 (@name|alum|alumna|alumnus|alumni|grad|graduate|student|member|veteran|classmate|
    owl|parishioner|volunteer|rower|apprentice|scholar|fellow|expat|immigrant|neighbour|
    neighbor|resident|native|swimmer|parent|survivor|runner|clubmate|former|ex)
(alum|alums|alumni|alumna|alumnus|alumnae)
same ~4 (school|college|university|class|course|club|gym|church|mosque|temple|town|village|
    city|street|hospital|ward|team|department|programme|program|seminar|yard|company|firm|
    employer|choir|dentist|professor|teacher|coach|group|lab|regiment|unit|boat|year|cohort|
    place|office|bootcamp|hall|teacher|degree|scout|troop|band|league|association|
    scholarship|home|neighbourhood|island)
same ~6 (that)? you (took|did|sat|went|attended|studied|had|were|lived|left|worked|used|
    taught|ran)
(like|as) you i ~2 (@past|am|was|have|grew|come|came|did|went)
i (am|was|have|did) ~1 also (from|at|one of|went|came|studied|grew|worked|did|in|live|
    taught)
i also (went|came|studied|grew|worked|did|live|lived|attended|graduated|trained|rowed|sing|
    served|took|started|volunteer|play|spent|learned|learnt)
(who|and) also (came|went|studied|worked|grew|trained|left|graduated) ~2 (from|at|in|over|
    to|with)
(i) ~6 (too|as well) $
our ~1 (shared|mutual|common|old|former|joint|both)
(mutual|shared) (friend|friends|contact|acquaintance|connection|connections|contacts|
    colleague)
in common
your (old|former|previous) (@kin|school|team|class|student|students|college|colleague|boss|
    flatmate|employer|department|@firm|desk|seat|job|room|chair)
(class|cohort|batch|year) of (#|slot)
our ~1 (school|college|university|alma|department|town|village|club|choir|church|parish|
    teacher|programme|program|professor|coach|alumni|association|hometown|street|
    neighbourhood|neighbours|union|gym|mutual|regiment|class|choir|island|parish|teacher|
    cohort|batch)
(served|worked|studied|trained|rowed|sang|played) with us both
(is now|is also) (my|our) (daughter|son|@kin)
(former|ex) (colleague|classmate|student|coworker|teammate) ~1 (of yours|of ours|here)
(i|we) ~2 (studied|trained|worked|learned|learnt|rowed|played|served) (under|with|for) ~5
    (as you|too|like you|you)
(where|in which|from which) you ~1 (also|once|both|too) (studied|trained|worked|graduated|
    went|taught|started|grew)
(course|class|school|seminar|college|degree|programme|program|chair|desk|lab) (that)? you ~1
    (took|did|sat|had|attended|went)
(@name|university|college|school) (alum|graduate|grad|senior|junior|sophomore|freshman|
    student) (here|like you|too|myself|as well)
my (old)? ~2 (professor|teacher|boss|coach|captain) ~3 (was|is) ~1 (your|yours)
from (your|our) (hometown|village|town|class|home town|alma mater|old school)
(first|one|another|only) ~4 (from|of) our (school|town|village|class|year)
go @name

[why.not]
(how|what|where|when|why|if|whether|which|who|things|path|paths|route|steps|work|way|
    everything|all|career|that|who) you ~1 @past
your (profile|background|company|firm|organization|website|page|linkedin)

[question.lead]
(how|what|where|when|why|whether|if|which) you
did you
have you
"""
)
