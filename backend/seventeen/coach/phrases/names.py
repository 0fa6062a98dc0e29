"""Phrases: where the contact is said to work."""

from seventeen.coach.patterns import parse

PHRASES = parse(
    """
[their.firm]
your (work|role|team|time|job|position|career|years|path|experience) (at|with|for) (@name)
you ~2 (work|working|worked|are|joined|run|lead) (at|for|with) (@name)
(life|working|culture|team|openings|colleagues) at (@name)
"""
)
