"""Write a document in the order of the one before it, so that a diff shows changes alone.

What both have keeps its position, whatever the provider shuffles; what is new comes after its neighbour
upstream.
"""

import json
from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from aiomerchant_generator.documents.document import SETS, ordered

Json = Any
Key = TypeVar("Key", bound=Hashable)


def canonical(document: Json) -> str:
    """A document as text, in the format of spec/."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def arranged(new: Json, old: Json, key: str = "") -> Json:
    """A copy of `new` in the order of `old`. `key` is the name of the member that holds them."""
    if isinstance(new, dict):
        named = old if isinstance(old, dict) else {}
        return {name: arranged(new[name], named.get(name), name) for name in merged(new, named)}
    if not isinstance(new, list):
        return new
    before = old if isinstance(old, list) else []
    if key == "parameters":
        return _list(new, before, _parameter)
    if key in SETS:
        return _list(new, before, _text)
    return [arranged(item, before[at] if at < len(before) else None) for at, item in enumerate(new)]


def merged(new: Iterable[Key], old: Iterable[Key]) -> list[Key]:
    """The members of `new`: the old ones in their old order, each new one behind its neighbour in `new`."""
    wanted = list(dict.fromkeys(new))
    members = set(wanted)
    order = [member for member in dict.fromkeys(old) if member in members]
    known = set(order)
    after: dict[Key | None, list[Key]] = {}
    anchor: Key | None = None
    for member in wanted:
        if member in known:
            anchor = member
        else:
            after.setdefault(anchor, []).append(member)
    found = list(after.get(None, ()))
    for member in order:
        found += [member, *after.get(member, ())]
    return found


def _list(new: list[Json], old: list[Json], identity: Callable[[Json], str]) -> list[Json]:
    mine, theirs = ({identity(item): item for item in items} for items in (new, old))
    if len(mine) < len(new):  # the same twice: its order may be meant
        return [arranged(item, None) for item in new]
    return [arranged(mine[key], theirs.get(key)) for key in merged(mine, theirs)]


def _text(item: Json) -> str:
    """An item as text that does not depend on the order within it."""
    return json.dumps(ordered(item), sort_keys=True)


def _parameter(item: Json) -> str:
    if isinstance(item, dict) and "name" in item:
        return f"{item.get('in')} {item['name']}"
    return _text(item)
