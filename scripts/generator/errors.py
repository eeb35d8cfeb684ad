"""The errors of the generator: each says what is wrong, and at which position of which document or file."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.pointers import pointer

#: What Python raises where a document has a shape that nobody thought of, or leads too deep.
UNFORESEEN = (AttributeError, LookupError, NotImplementedError, RecursionError, TypeError, ValueError)


class GenerationError(Exception):
    """No code can be generated for a part of a document; the message says for which, and why.

    Attributes:
        problem: What it is.
        position: The tokens of the JSON pointer to it; none where the message says another place.
    """

    def __init__(self, problem: str, *position: str) -> None:
        super().__init__(problem, *position)
        self.problem = problem
        self.position = position
        self._whole = False

    def __str__(self) -> str:
        return f"{pointer(self.position)}: {self.problem}" if self.position else self.problem

    def stands(self, position: tuple[str, ...], *, whole: bool) -> None:
        """Put the position of what is around in front, up to the document itself."""
        if not self._whole:
            self.position, self._whole = (*position, *self.position), whole


@contextmanager
def within(*position: str, whole: bool = False) -> Iterator[None]:
    """Add to the errors of a block where in the document they are met.

    A shape that nobody thought of becomes a GenerationError.

    Args:
        position: The tokens that lead there. In an operation's parameters, `name=limit` stands for an index,
            as it does in patch files.
        whole: Whether they begin at the document's root.
    """
    try:
        yield
    except GenerationError as error:
        error.stands(position, whole=whole)
        raise
    except UNFORESEEN as error:
        unforeseen = no_rule(error)
        unforeseen.stands(position, whole=whole)
        raise unforeseen from error


def no_rule(error: Exception) -> GenerationError:
    """What to say of an error that nobody thought of; whoever adds the rule wants to see where it was met."""
    if isinstance(error, RecursionError):
        return GenerationError("schemas lead into one another too deeply")
    frame = traceback.extract_tb(error.__traceback__)[-1]
    met = f"{Path(frame.filename).parent.name}/{Path(frame.filename).name}, line {frame.lineno}"
    return GenerationError(f"no rule for a construct of the document: {error!r} in {met}")
