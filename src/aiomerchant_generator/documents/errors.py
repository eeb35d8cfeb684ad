"""Positions in documents, and the errors that stop the generator: each has a position, or names a file.

Errors show positions as JSON pointers (https://www.rfc-editor.org/rfc/rfc6901).
"""

import traceback
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

#: What Python raises where a document has an unforeseen shape, or is nested too deeply.
UNFORESEEN = (AttributeError, LookupError, NotImplementedError, RecursionError, TypeError, ValueError)


#: The tokens of a JSON pointer, from the root.
Position: TypeAlias = tuple[str | int, ...]


def pointer(position: Position) -> str:
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in position)


def tokens(reference: str) -> tuple[str, ...]:
    """Return the tokens of a JSON pointer, or of a local reference."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in reference.split("/")[1:])


class GenerationError(Exception):
    """The generator has no rule for something in a document or a file.

    Attributes:
        problem: The message without the pointer.
        position: The tokens of the JSON pointer; none where the message names a file.
    """

    def __init__(self, problem: str, *position: str) -> None:
        super().__init__(problem, *position)
        self.problem = problem
        self.position = position
        #: Whether the position begins at the document's root.
        self.whole = False

    def __str__(self) -> str:
        return f"{pointer(self.position)}: {self.problem}" if self.position else self.problem


@contextmanager
def within(*position: str, whole: bool = False) -> Generator[None]:
    """Put a position in front of the JSON pointers of a block's errors; `whole` ones begin at the root.

    Among parameters, `name=limit` stands for an index, as in patch files. An error in `UNFORESEEN` becomes a
    GenerationError.
    """
    try:
        try:
            yield
        except UNFORESEEN as error:
            raise no_rule(error) from error
    except GenerationError as error:
        if not error.whole:
            error.position, error.whole = (*position, *error.position), whole
        raise


def no_rule(error: Exception) -> GenerationError:
    """Return the error for an unforeseen one, with the line of code that raised it."""
    if isinstance(error, RecursionError):
        return GenerationError("schemas lead into one another too deeply")
    frame = traceback.extract_tb(error.__traceback__)[-1]
    met = f"{Path(frame.filename).parent.name}/{Path(frame.filename).name}, line {frame.lineno}"
    return GenerationError(f"no rule for a construct of the document: {error!r} in {met}")
