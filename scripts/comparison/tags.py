"""Changes of the tags of unions: the values by which a discriminator maps objects to variants."""

from __future__ import annotations

from collections.abc import Iterator

from comparison.facts import Tag
from comparison.shapes import Choice, Constant, holds
from comparison.surface import Surface, Value


def untold(
    before: Surface, after: Surface, old: Value, new: Value
) -> Iterator[tuple[str, str | None, str | None]]:
    """Yield each changed tag of a union with the names of its variants, None where there is none.

    Left out are those that the change of another value tells: a variant that comes or goes with its tags, or
    the tag's value in the field of a variant.
    """
    for tag in dict.fromkeys([*old.tags, *new.tags]):
        was, now = old.tags.get(tag), new.tags.get(tag)
        gone = was is None or _lost(tag, was, before, after, new)
        came = now is None or _lost(tag, now, after, before, old)
        if was != now and not (gone and came):
            yield " ".join(tag), was and _name(before, was), now and _name(after, now)


def _name(surface: Surface, key: str) -> str:
    return surface.models[key].name if key in surface.models else key


def _lost(tag: Tag, key: str, before: Surface, after: Surface, union: Value) -> bool:
    """Whether `union` lacks a variant or all tags, or only the variant of before says the value itself."""
    model = before.models.get(key)
    if model is None or not holds(union.shape, model.name):
        return True
    return _has(before, key, tag) and not (union.tags and _has(after, key, tag))


def _has(surface: Surface, key: str, tag: Tag) -> bool:
    wire, value = tag
    model = surface.models.get(key)
    shape = model.fields[wire].shape if model and wire in model.fields else ()
    return any(one == Constant(value) or (isinstance(one, Choice) and value in one.values) for one in shape)
