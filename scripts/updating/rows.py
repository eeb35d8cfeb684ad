"""Edits rows of the TOML files in spec/ by lines, so that comments and layout stay.

A comment that stands directly above rows belongs to all of them, down to the next comment or blank line; it
goes when the last of them goes.
"""

from __future__ import annotations

import json
import re
import textwrap
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

#: The keys of a table, from the outside: `("fields", "Thing")` of `[fields.Thing]`, `()` of the file.
Table: TypeAlias = tuple[str, ...]

#: How wide a list is written whose items fill its lines.
_WIDTH: Final = 110


@dataclass(frozen=True)
class Part:
    """A row, a table's header, a comment or a blank line."""

    kind: Literal["row", "table", "comment", "blank"]
    text: str
    #: The table, of a header the one that it opens.
    table: Table = ()
    #: Which one of the tables of that name it is, from 0: of `[[patch]]`.
    index: int = 0
    key: str = ""
    value: Any = None


def parts(text: str) -> list[Part]:
    """Split a TOML file into its parts, whose texts joined are the file."""
    found: list[Part] = []
    table: Table = ()
    seen: list[Table] = []
    index = 0
    lines = iter(text.splitlines(keepends=True))
    for line in lines:
        bare = line.strip()
        if not bare or bare.startswith("#"):
            found.append(Part("comment" if bare else "blank", line))
        elif bare.startswith("["):
            table = _path(tomllib.loads(line))
            index = seen.count(table)
            seen.append(table)
            found.append(Part("table", line, table, index))
        else:
            row = _row(line, lines)
            ((key, value),) = tomllib.loads(row).items()
            found.append(Part("row", row, table, index, key, value))
    return found


def _path(header: Any) -> Table:
    """Return the keys of a header, read as TOML of its own."""
    while isinstance(header, list):
        (header,) = header
    return tuple(key for name, inner in header.items() for key in (name, *_path(inner)))


def _row(line: str, more: Iterator[str]) -> str:
    """Return a row with the lines on which its value goes on."""
    while True:
        try:
            tomllib.loads(line)
        except tomllib.TOMLDecodeError:
            if (following := next(more, None)) is None:
                raise
            line += following
        else:
            return line


def _joined(found: Iterable[Part]) -> str:
    return "".join(part.text for part in found)


# Removal


def without_rows(text: str, goes: Callable[[Part], bool]) -> str:
    """Remove rows, with the comments that belong to them alone, and tables that lose all of their rows."""
    found = parts(text)
    gone = {at for at, part in enumerate(found) if part.kind == "row" and goes(part)}
    held: dict[tuple[Table, int], list[int]] = {}
    for at, part in enumerate(found):
        if part.kind == "row":
            held.setdefault((part.table, part.index), []).append(at)
    for at, part in enumerate(found):
        rows = held.get((part.table, part.index), [])
        if part.kind == "table" and rows and gone.issuperset(rows):
            gone.add(at)
    return f"{_joined(_kept(found, gone)).rstrip()}\n" if gone else text


def _kept(found: Sequence[Part], gone: set[int]) -> Iterator[Part]:
    """Yield what stays, without comments on what is gone and without the blank lines around it."""
    gone |= {at for at, part in enumerate(found) if part.kind == "comment" and _owned(found, at, gone)}
    last = Part("blank", "")
    cut = False
    for at, part in enumerate(found):
        if at in gone:
            cut = True
        elif not (cut and part.kind == "blank" and last.kind in ("blank", "table")):
            # The blank lines on both sides of what is gone are one.
            yield (last := part)
            cut = cut and part.kind == "blank"


def _owned(found: Sequence[Part], at: int, gone: set[int]) -> bool:
    """Return whether a comment belongs to parts that are all gone."""
    while at < len(found) and found[at].kind == "comment":
        at += 1
    end = at + 1
    while end < len(found) and found[at].kind == found[end].kind == "row":
        end += 1
    return at < len(found) and found[at].kind in ("row", "table") and gone.issuperset(range(at, end))


def without_items(text: str, goes: Callable[[Part, str], bool]) -> str:
    """Remove texts from lists of them, each list in the layout that it has; a list that is empty then goes.

    Args:
        text: The TOML file.
        goes: Whether a text of a row goes.
    """
    emptied = set()
    edited = []
    for part in parts(text):
        if part.kind == "row" and isinstance(part.value, list):
            idle = {item for item in part.value if isinstance(item, str) and goes(part, item)}
            if idle and idle.issuperset(part.value):
                emptied.add((part.table, part.index, part.key))
            elif idle:
                part = Part(part.kind, _shorter(part, idle), part.table, part.index, part.key)
        edited.append(part)
    text = _joined(edited)
    if not emptied:
        return text
    return without_rows(text, lambda part: (part.table, part.index, part.key) in emptied)


def _shorter(part: Part, idle: Collection[str]) -> str:
    """Return a list's row without some items."""
    head, *lines = part.text.splitlines(keepends=True)
    kept = [item for item in part.value if item not in idle]
    if not lines:
        before = head.partition("=")[0]
        rest = head[head.rindex("]") + 1 :]
        return f"{before}= [{', '.join(map(_text, kept))}]{rest}"
    *lines, end = lines
    if all(len(_items(line)) == 1 or line.lstrip().startswith("#") for line in lines):
        found = [Part("row" if _items(line) else "comment", line) for line in lines]
        gone = {at for at, line in enumerate(lines) if idle.__contains__("".join(_items(line)))}
        return head + _joined(_kept(found, gone)) + end
    return _filled(part.key, kept)


def _items(line: str) -> list[str]:
    """Return the texts on one line of a list."""
    items: list[str] = tomllib.loads(f"_ = [{line.strip()}\n]")["_"]
    return items


# Addition


def with_items(text: str, key: str, items: Iterable[str]) -> str:
    """Add texts to a sorted list above the tables, which fills its lines."""
    found = parts(text)
    for at, part in enumerate(found):
        if part.kind == "row" and (part.table, part.key) == ((), key):
            found[at] = Part("row", _filled(key, sorted({*part.value, *items})))
            return _joined(found)
    new = Part("row", _filled(key, sorted(items)))
    first = next((at for at, part in enumerate(found) if part.kind == "table"), len(found))
    while first and found[first - 1].kind == "comment":
        first -= 1
    if first < len(found):
        return _joined([*found[:first], new, Part("blank", "\n"), *found[first:]])
    return _joined([*found, new])


def _filled(key: str, items: Iterable[str]) -> str:
    words = textwrap.fill(
        " ".join(f"{_text(item)}," for item in items),
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{key} = [\n{words}\n]\n"


@dataclass(frozen=True)
class NewRow:
    """A row with a text that is to be added."""

    table: Table
    key: str
    value: str
    #: A comment behind it.
    mark: str = ""
    #: Keys of rows; it stands behind the last of them. None puts it in its place among sorted rows.
    beside: Collection[str] | None = None
    #: A comment above it, where no row stands beside it.
    heading: str = ""


def with_rows(text: str, new: Iterable[NewRow]) -> str:
    """Add rows to their tables, which are made where there are none."""
    found = parts(text)
    for row in new:
        found = _with_row(found, row)
    return _joined(found)


def _with_row(found: list[Part], new: NewRow) -> list[Part]:
    line = f"{_key(new.key)} = {_text(new.value)}{f' # {new.mark}' if new.mark else ''}\n"
    row = Part("row", line, new.table, 0, new.key, new.value)
    own = [at for at, part in enumerate(found) if part.kind == "row" and part.table == new.table]
    headers = [at for at, part in enumerate(found) if part.kind == "table" and part.table == new.table]
    if not headers:
        return _with_table(found, row, new.heading)
    if new.beside is None:
        before = [at for at in own if found[at].key < new.key]
        return _put(found, (before or headers)[-1] + 1, row)
    if near := [at for at in own if found[at].key in new.beside]:
        return _put(found, near[-1] + 1, row)
    above = [Part("blank", "\n"), Part("comment", f"# {new.heading}\n")] if new.heading else []
    return _put(found, (own or headers)[-1] + 1, *(above if own else above[1:]), row)


def _put(found: list[Part], at: int, *new: Part) -> list[Part]:
    if at and not found[at - 1].text.endswith("\n"):
        found[at - 1] = Part("blank", found[at - 1].text + "\n")
    return [*found[:at], *new, *found[at:]]


def _with_table(found: list[Part], row: Part, heading: str) -> list[Part]:
    """Add a table with one row, behind the last one that begins as it does."""
    table = row.table
    alike = [at for at, part in enumerate(found) if part.kind == "row" and part.table[:1] == table[:1]]
    at = alike[-1] + 1 if alike and len(table) > 1 else len(found)
    while at == len(found) and at and found[at - 1].kind == "blank":
        found, at = found[:-1], at - 1
    above = [Part("comment", f"# {heading}\n")] if heading else []
    header = Part("table", f"[{'.'.join(map(_key, table))}]\n", table)
    return _put(found, at, *([Part("blank", "\n")] if at else []), header, *above, row)


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _text(key)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)
