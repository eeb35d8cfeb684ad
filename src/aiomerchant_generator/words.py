"""The words of names: what ids and names of any spelling are made of."""

import re
from collections.abc import Iterable, Sequence


def words_of(text: str) -> list[str]:
    """Split an id of any spelling into lower-case words: `RetrieveGiftCard`, `customers:get_external`."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+", text)]


def snake(parts: Iterable[str]) -> str:
    """Join words to a name in snake case."""
    name = "_".join(parts)
    return name if name.isidentifier() else f"api_{name}".rstrip("_")


def snake_case(text: str) -> str:
    """Write a name of any spelling in snake case: `apiKey` becomes `api_key`."""
    return snake(words_of(text))


def pascal(text: str) -> str:
    """Write any words in CamelCase: `line_items` becomes LineItems."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def singular(word: str) -> str:
    """Return the singular of an English noun, well enough to compare nouns by."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")):
        if word.endswith(ending):
            return word.removesuffix(ending) + replacement
    return word if word.endswith(("ss", "us", "is")) else word.removesuffix("s")


def stem_of(parts: Iterable[str]) -> tuple[str, ...]:
    """Return words in singular, by which they are compared."""
    return tuple(singular(word) for word in parts)


def find(parts: Sequence[str], wanted: Sequence[str]) -> int:
    """Return the index of a stem among the words after the verb; 0 where it is missing."""
    starts = range(1, len(parts) - len(wanted) + 1) if wanted else ()
    return next((at for at in starts if tuple(parts[at : at + len(wanted)]) == tuple(wanted)), 0)
