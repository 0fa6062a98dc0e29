"""Answers that stay true until something changes, kept for who asks again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """The last answers to so many questions, each with the state that it was made in."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._answers: OrderedDict[Hashable, tuple[Hashable, T]] = OrderedDict()

    def get(self, question: Hashable, state: Hashable, make: Callable[[], T]) -> T:
        """The answer made in this state, made now if need be."""
        known = self._answers.pop(question, None)
        if known is None or known[0] != state:
            known = (state, make())
        self._answers[question] = known
        if len(self._answers) > self._most:
            self._answers.popitem(last=False)
        return known[1]
