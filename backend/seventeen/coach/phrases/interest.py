"""Phrases: what the message wants to hear."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[few.questions]
no (clue|idea) ~1 (how|what|where) ~3
(hear|know) (yours|your side|your version|it from your)
(anything|something|one thing) (you|i) ~1 (wish|would|should|ought) ~3 (know|known|tell|told|do|done|ask)
(view|views|opinion|perspective|experience|advice|insight|insights) of (someone|somebody|people|a person|
    those|anyone|a @trade) ~1 (who|that|in|with|like)?
(learn|know|hear|understand) (everything|all|anything|something|more|a bit) ~1 about
(on|into|of|around) ~1 your (experience|experiences|career|path|journey|background|story|transition|
    training|decision|research)
(discuss|ask|hear|learn|know|understand|tell me|explain|talk) ~1 (what|how|why|about how|about what|
    about why|where) ~2
about how ~3
your ~1 (honest|candid|frank|personal)? take on
(hear|learn|hearing|learning) from (people|someone|somebody|those|anyone|folks) ~2 (who|that|in|with)
^~1 (was|is) it (worth|hard|difficult|easy|scary|strange|useful|lonely|what)
^~1 (did|do|have) you ~1 (regret|regretted|enjoy|like|find|found|miss|feel|ever|think)
ask you ~2 (about|how|what|why|when|#|a|some|for your|if|whether|two|several|which|where|
    questions|my)
ask (a few|#|some|a couple|how|about|what|only|several)
(a few|few|some|couple of|couple|#|several|handful of|my|more|prepared|specific|list of|put|
    answer|the|of|short|have|with|particular|many|lots of|these) ~1 questions
questions (about|on|for you|regarding|ready|written|are|is|in|i|and|to)
hearing (about|how|what|your|more|why)
(clarify|clear|resolve) ~3 (doubts|doubt|questions|queries)
(understand|see|know|learn) (the|what|how|a) ~2 (day to day|daily|work|job|role|reality|
    business|trade)
(honest|frank|candid|blunt|professional) ~1 (opinion|advice|view|answer|truth|feedback)
(do|conduct|carry out|interview for) an interview with
(answer|answering) ~3 questions
(which|how|what) (school|long|much|it costs|did|do) ~6 (you|your)
pick your brain
(interview|interviewing) (you|one professional|someone|professionals)
(informational|information|phone|telephone) interview
curious (how|what|why|about|whether|if|to)
(couple|few|some|one|two|three) about (life|your|the|how|what|being|working)
(hear) ~1 (about|how|what|your|from you|from someone|more|the rest|why|which|whether|it
    from|who|where|when|that|the story|it|a bit|some|any)
(learn|learning|know|knowing|understand|understanding|find out|finding out|discover|knowing|
    curious|wonder|wondering|wondered|understood|learned) ~3 (about|how|what|why|whether|
    where|which|when) ~6 (you|your|work|like|role|field|career|profession|day|experience|
    industry|company|team|job|path|slot|@slot)
(learn|learning) (from|more|about|a bit|a little)
(love|like|want|curious|dying|keen|interested|eager) to (know|hear|learn|understand|find
    out|see how|ask)
(would|could|can|will) you ~4 (tell|share|explain|advise|describe|walk me|show me) ~1 (me|
    how|what|your|with|us|about|a|some)
your (advice|thoughts|perspective|perspectives|insight|insights|story|opinion|take|view|
    views|wisdom|guidance|input|reflections|feedback|expertise|tips|two cents|impressions|
    impression)
(any|some|little|bit of|word of|piece of|for|seek|seeking|get|ask|asking|need|your|the|few)
    ~1 (advice|tips|guidance|insight|insights|pointers|suggestions|wisdom)
(about|hear|learn|discuss|share|regarding|concerning) ~1 your (experience|experiences|career|path|
    journey|work|role|background|story|life|time|transition|move|job|day|career path|route|
    training|decision|research|team|switch|project)
(talk|speak|chat|connect|conversation|call|talking|speaking|meeting) ~5 about ~3 (how|what|
    your|why|working|being|the|you|@ing|career|careers|life|@slot)
what (it|life|work|the work|the job|a day|your day|that|being) ~3 (is|was|looks|looked|
    feels|felt|takes) ~1 like
(tell|teach|show) me ~2 (how|what|about|why|more|which|whether|where|if)
how (you|one|a person|people|someone) ~2 (@past|do|think|decide|go|goes|make|find|get|gets|
    becomes|handle|came|come|choose|like|are|keep|would|price|manage|run|see)
what you (@past|think|would|wish|look|know|like|love|see|make|miss|learned|have|had)
whether you (ever|would|regret|miss|still|think)
(five|ten|two|three|four|six|seven|#) ~1 (things|questions|points|things about)
(thing|things|question|questions) (i|that|on|about) ~5 (ask|wonder|puzzle|know|understand)
(nobody|no one|none) ~4 (tells|told|can tell|could tell|explains|explained) me
what (i|nobody|no one) ~3 (not|tells|told|can|could|want|would|like) ~3 (see|know|find|work|
    understand|picture|me|tell|out)
(compare|swap|exchange) (notes|stories|experiences)
(mentor|guide|advise) me (on|in|about|through|how)
(share|sharing) ~2 (your|advice|some|any|a few|how|what|about) ~3
your (take|thoughts) on
what (would|did|do|made|has|have|is|was) you(r)? ~5
"""
)
