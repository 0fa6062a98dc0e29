"""Phrases: what a follow-up gives, and what its writer does next."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[gives]
you were (curious|wondering|asking|worried) ~9 i have ~4
with your name on it
(he|she|they|my ~2 @kin|my ~1 @family) ~1 (says|said) ~1 (he|she|they) ~1 (can|could|will|would) ~5
(there is|i found|i know of) (one|a|an|some) ~3 (in|at|on|for) ~6 (you|your|may call)
(would|will) gladly ~3
(no charge|free of charge|on the house|no obligation)
saved (you|her|him|them|your) ~1 (a|the|some|one) ~1
ask for @name
(give|gives|giving|get) you ~1 (a|an) ~2 (price|quote|discount|hand|lift|deal)
your ~3 (qualifies|qualify|is eligible|are eligible|would qualify)
(if|whenever|should) you ~2 (need|want) (a|an|some|someone) ~4 i (would|can|will|could)
(thought|think|figured|guess|hoped|believe|suspect) ~3 (you|it|this|they|these|your) ~1
    (might|may|would|will|could|can|d) ~2 (like|enjoy|find|appreciate|be interested|
    interest|use|be useful|need|want|amuse|help|be of|be handy|make you|save|be)
(might|may|could|would|will) be ~3 (useful|of interest|helpful|handy|relevant|of use|worth)
    ~1 (you|your)
(attached|enclosed|sending|send|sent|attach|enclose|pasted|linked|here is|here are|
    forwarding|posting|dropped off|dropping off|put in the post|popped|include|including|
    below is) ~4 (article|paper|link|report|book|study|piece|list|figures|numbers|copy|
    template|spreadsheet|sheet|photo|recording|map|sample|box|boxes|recipe|contact|essay|
    podcast|summary|survey|dataset|data|script|notes|film|ticket|tickets|invitation|jar|
    seeds|guide|slides|version|table|chart|tool|checklist|write up|clipping|poster|dvd|code|
    file) ~3
(article|paper|link|report|book|podcast|study|piece|contact|person|tool|grant|event|site|
    video) ~4 (you|your) ~2 (might|may|would|will|could|mentioned|asked|were|wanted|team|
    students|need)
(happy|glad|pleased|delighted|willing|love|like|honoured|honored) to ~2 (help|introduce|
    connect|put you|share|send|lend|give you|come|show|fix|translate|proofread|test|
    volunteer|make|build|set|lend a hand|take a look|look|return|do) ~3 (you|your|with|a|an|
    the|that|it|them|him|her|for|over|out|at)
(i|we) (can|could|will|would|shall) ~2 (introduce|connect|put) (you|him|her|them)
(put|putting|introduce|introducing|connect|connecting) you (in touch|to|with|two|both)
(my|a) ~3 (colleague|friend|cousin|sister|brother|neighbour|neighbor|aunt|uncle|father|
    mother|professor|roommate|flatmate|@kin) ~9 (happy|willing|yes|offered|agreed|keen|would
    (love|like)|looking for|can (help|fix|do|lend|show)|sells|repairs) ~5
you are (welcome|free) to (it|use|its|borrow|have|take|them|keep|the|any)
(on the way|on its way|on their way|in the post|in the mail) to
you ~3 (said|mentioned|wanted|wished|asked|told me|were looking|are looking|were after|need|
    needed|lacked|struggle|could not find|can not find) ~9 (so|here|attached|i (made|built|
    wrote|found|have (a|an|the|it|one|some|two)|asked|rebuilt|put|looked|dug|checked|drew|know|tracked|called|ran)|my ~3 (@kin|colleague|friend|supplier|contact|flatmate|
    neighbour|neighbor|team|library|school|bakery|shop|firm))
(i|we) ~1 (made|built|wrote|found|rebuilt|tracked|dug|put|translated|drew|compiled|
    collected|gathered|fixed|tested|asked|booked|looked|checked|ran|brought|got|scanned|
    recorded|saved|typed|set|counted|dropped|left|mended|sewed) ~6 (for you|for your|you
    asked|you wanted|you needed|you were (after|looking|missing)|to help|so
    you)
(i|we) ~1 (made|built|found|rebuilt|dug|translated|drew|compiled|collected|gathered|fixed|scanned|
    recorded|brought) ~6 you mentioned
(say the word|say when|just shout|give me a shout|help yourself|use it or bin it)
(introduced|introducing|connected|connecting|put) you ~4 (to|with) ~2
(the|a|its|their) ~2 (number|address|link|site|website|email|hotline|helpline|contact) (is|are) ~3
(link|file|sheet|template|copy|pdf|scan|scans|details) (is|are)? (below|attached|enclosed|
    here|above)
(if|should) ~3 (you|your) ~3 (need|want|like|find|could use|short of|would like|ever need)
    ~4 (hand|help|volunteer|copy|more|it|one|tester|translator|test|loan|lend|extra|them|me
    to|pair)
(glad|happy|pleased) to ~9 (for you|your)
(he|she|they) (still|also|does|do|would|will|is|are) ~3 (happy|willing|does|do|make|makes|
    take|glad|delighted|looking|need) ~6
(here|there) is (that|the|a|my) (link|article|paper|contact|list|number|name|book|file|
    photo|recipe|template|address|map)
(as you asked|you asked) (for|about|me|how|who|what|where)
(your|the) _ ~2 (is|are) ~2 (attached|enclosed)
(in case|as) ~2 (useful|helpful|you have not seen|of use|you missed|it helps|they help|it is
    useful)
(saw|read|came across|found|heard|spotted) ~4 (article|piece|report|study|this|talk|grant|
    event|conference|call|book|podcast) ~6 (thought|made me think|reminded me|you|your)
(thought|reminded me) of (you|your|our)
free of charge
(attached|enclosed|attaching|enclosing|attach|enclose|appended) (is|are|the|a|an|that|some|
    it|here|both|for you)
_ (is|are)? (attached|enclosed)
here is (the|a|an|one|some|my) _ ~3
(her|his|their) (number|email|address|phone|website) (is)? ~3
(is|are) expecting (you|your)
(can|could|will) (bring|drop|lend|send|post|photograph|scan|copy|translate|mail|fetch|show|
    repair|fix) (it|them|one|that|those|some|both) ~2
(use|take|keep|copy|share) (it|them|this) (as|if|however|for|freely) ~2
(steal|help yourself|borrow) (at|it|to|this|them)
(i|we) (wrote|drew|put|typed|set) ~1 (down|up|out|together) (the|a) (steps|list|
    instructions|table|summary|guide|how|map|page|note)
(made|making|make|sent|sending) (the|an) (introduction|intro) (to|between|by)
(let|lets|letting) me share (hers|his|theirs|it|them)
(sent|sending|send|emailed|posted|mailed|left|brought) you (the|a|an|some|my|that|two|both)
(the|your) (trouble|problem|cause|answer|fix|reason|culprit|solution) (is|was|lies) ~3
(bring|drop|lend|send|email|post|mail|ship|give|forward) ~1 you (a|an|the|some|my|our|both|
    it|them|one|two|copies|this|these|that)
yours if you
(for|to) your (students|team|classroom|shop|class|clinic|collection|archive|library|garden|
    site|newsletter|kids|daughter|son|project|hall)
the (figure|number|name|answer|reference|source|citation|statistic|recipe|address) (you|that
    you|for) ~3
(might|may|could) (help|interest|amuse) (you|your|with)

[gives.asked]
(shall|should|may|can|could|would you like me to) ~1 (i)? ~1 (put|introduce|connect|send|bring|pass|ask) (you|them|him|
    her|it|your) ~4

[gives.not]
take you up on
write you ~1 what
send you ~2 (draft|result|results|update|report|thesis|application|cv|resume|portfolio|news|postcard)
you (would|will|are|were) ~1 (be)? ~1 (willing|happy|glad|open|able) to
(if|whenever) ~1 (i|there is) ~4 (ever|anything|can|could)
(let me know|please) ~3 (if|how) ~3 i can ~2 (help|be|return|do|ever)
(be of|any) (assistance|help) ~2 (to you)?
(attached|attach|enclosed) (two|one|some|three|a few) of (them|those)
my (portfolio|resume|cv|work|website|profile|report|application|references|transcript)
(if you need|need) anything (else|from|further)
keep you (informed|posted|updated)
let you know
you (told|lent|gave|sent|recommended|suggested) me
you (recommended|suggested)
postcard

[step.done]
^@past (in|my|the|a|to|for|on|it|off|out|up|your) ~3
(i|we) (already|just|finally|then|now|also|went ahead and|immediately|actually|promptly|
    even) @past ~4
(i|we) (have|have now|have already|have since|have just|have also|have finally|have even)
    @done ~4
(i|we) ~1 (applied|emailed|called|signed|registered|ordered|bought|started|wrote|asked|
    enrolled|joined|booked|sent|submitted|contacted|read|tried|ran|rewrote|redid|went|cut|
    rang|talked|spoke|visited|reached|changed|updated|downloaded|moved|dropped|got in|
    subscribed|listened|watched|messaged|set|met|handed|showed|built|finished|began|begun|
    phoned|quit|deleted|trimmed|took|borrowed|planted|measured|tested|presented|accepted|
    passed|rehearsed|reread|painted|repaired|sold|opened|fixed|made an appointment|retook|
    doubled|tripled|learned to|scheduled|volunteered|drafted|looked)
(per|following|after|on|taking|took) ~1 (your|our) (advice|suggestion|recommendation|tip|
    chat|call|conversation|talk) ~2 (i|we)
(i|we) (rang|called|phoned|visited|emailed|tried|asked|wrote to) (a|the|my|two|three|four|
    five|both|all|some|several|him|her|them) ~2
@done (it|the|my|your) ~3 (already|twice|last night|this morning|today|yesterday)
^(signed|applied|emailed|called|booked|ordered|started|sent|enrolled|finished|bought|tried|
    went|spoke|got|passed|just)

[step.will]
(i|we) (will|shall|am going to|are going to|plan to|intend to|am planning to|hope to|aim to|
    am about to) ~2 (@verb|be|_) ~3
(i|we) (am|are) ~2 (@ing) ~4 (@time|it|them|this|the|my|on|at|in|a)
(starting|begin|beginning) (in|on|next) @time
(i|we) (@verb)? (visit|call|start|begin|meet|present|see) ~6 (@time|th|rd|st|nd|#)
(i|we) (start|begin|test|meet|present|move|leave|fly|sit|go|tell|see|am seeing|am
    meeting|am starting|am taking|retake|join) ~6 (@time|soon|next|#|on the)
^(presenting|seeing|meeting|starting|going|testing|applying|calling|reading|signing|taking|
    trying|heading|booking|sending|retaking)
my (next step|plan|first step) is
(first|next) (one|step|shift|class|session|day|meeting|lesson) is (on|next|tomorrow|@time)
(next|tomorrow|tonight|on) @time? ~1 i ~4

[step.sure]
did (as|what) you (said|told|suggested|advised) (and|$) ~3
(passed|failed|submitted|completed|handed in|enrolled in|signed up for|finished) (the|my|for) ~2
(i|we) ~1 (spoke|talked|met) (to|with) (my|the|our|a|an|her|him|them|two|three|@name) ~3
(i|we) (will|shall) be (sitting|starting|visiting|taking|meeting|attending|applying|going|moving|trying|
    joining|using|testing|presenting|doing|reading|calling|seeing) ~3
(i|we) ~1 (have|got) (a|an|my|the) ~2 (appointment|interview|class|meeting|session|exam|test|call|
    shift|visit|trial|lesson|viewing|audition) ~3
(i|we) (got|was accepted|were accepted|got accepted|am accepted|was offered) (the|a|an|in|into|through|
    my|accepted|on) ~3
(i|we) ~1 (decided|chose|picked|settled|resigned|switched|withdrew|declined|enrolled) ~3
(excited|eager|planning|going|keen|determined|ready|forward) to (research|try|read|apply|explore|
    look into|start|visit|contact|call|sign|take|practice|practise|implement|use|enrol|enroll|
    follow|watch|write|reach|put|check) ~3
"""
)
