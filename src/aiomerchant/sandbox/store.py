"""The records of a server by collection and id, with indexes that every change of a record updates."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, MutableMapping, Sequence
from functools import cache, wraps
from itertools import count, takewhile
from operator import attrgetter
from typing import Any, Final, Self, TypeAlias, TypeVar, cast

from aiomerchant.errors import ConfigurationError

from .state import Record

__all__ = ["ABSENT", "Keys", "Lacking", "Rows", "Store", "by_field", "by_parents"]

Method = TypeVar("Method", bound=Callable[..., Any])

#: What an index files a record under, by the record's id and the record.
Keys: TypeAlias = Callable[[str, Record], Iterable[Any]]

#: The key of the records that have no text in the field of an index.
ABSENT: Final = object()

#: How many lists of each kind a collection keeps.
MOST_KEPT: Final = 64
#: The part of a collection that may have changed since its records were filtered; beyond, all are looked at.
FEW: Final = 0.1


class Lacking(ConfigurationError, KeyError):
    """A record or one of its fields is needed, and a test put none there."""


@cache
def by_field(name: str) -> Keys:
    """Files a record under the text in one of its fields, or under `ABSENT`."""

    def keys(_: str, record: Record) -> tuple[Any]:
        value = record.get(name)
        return (value if isinstance(value, str) else ABSENT,)

    return keys


@cache
def by_parents(depth: int) -> Keys:
    """Files a record under the ids of its parents, which its own id follows: `parent/` for one of them."""
    return lambda id, _: ("/".join((*id.split("/", depth)[:depth], "")),)


def _filed(change: Method) -> Method:
    """A method of `dict` that changes a record, and then has it filed anew."""

    @wraps(change)
    def changing(row: _Row, *args: Any, **kwargs: Any) -> Any:
        try:
            return change(row, *args, **kwargs)
        finally:
            row.rows.file(row.id)

    return cast(Method, changing)


class _Row(dict[str, Any]):
    """A record in a collection."""

    __slots__ = ("id", "number", "rows")

    def __init__(self, rows: Rows, id: str, number: int, record: Record) -> None:
        super().__init__(record)
        self.rows = rows
        self.id = id
        #: Its number in the order of creation.
        self.number = number

    def __missing__(self, name: str) -> Any:
        where = f"The record `{self.id}` of {self.rows.name}"
        raise Lacking(f"{where} has no {name}, which is needed here: give it when you add the record.")

    __setitem__ = _filed(dict.__setitem__)
    __delitem__ = _filed(dict.__delitem__)
    __ior__ = _filed(dict.__ior__)
    clear = _filed(dict.clear)
    pop = _filed(dict.pop)
    popitem = _filed(dict.popitem)
    setdefault = _filed(dict.setdefault)
    update = _filed(dict.update)

    def __reduce__(self) -> tuple[type[Record], tuple[Record]]:
        # A copy belongs to no collection.
        return dict, (dict(self),)


class Rows(dict[str, Record]):
    """The records of one collection by id, in the order of their creation.

    A record is copied when it is put here: from then on `rows[id]` is the one to change. What changes within
    the value of a field is found by it when the field or the record is set again.

    Args:
        name: The name of the collection.

    Attributes:
        changes: How many changes there were.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.name = name
        self.changes = 0
        self._indexes: dict[Keys, _Index] = {}
        #: The number of the change by which each record was filed last, the last one at the end.
        self._filed: dict[str, int] = {}
        self._numbers = count()
        self._in_order: list[_Row] = []
        #: Lists, with the changes that they were made after.
        self._kept: dict[Hashable, tuple[tuple[int, ...], Sequence[Record]]] = {}
        self._filtered: dict[Hashable, tuple[tuple[int, ...], _Filtered]] = {}

    @property
    def in_order(self) -> Sequence[Record]:
        """The records in the order of their creation. A slice of them visits no others."""
        return self._in_order

    def __missing__(self, id: str) -> Record:
        raise Lacking(f"There is no record `{id}` of {self.name}, which is needed here.")

    def matching(self, by: Keys, *wanted: Any) -> list[Record]:
        """The records that are filed under one of the wanted keys, in the order of their creation.

        Args:
            by: What records are filed under. The first look-up files all of them, later ones visit none but
                those that they return.
            *wanted: The keys.
        """
        found = sorted(map(self._row, self._index(by).ids(wanted)), key=_number)
        return [*found]

    def show(self, by: Keys, wanted: Any, field: str, make: Callable[[], Record]) -> None:
        """Set a field of the records that are filed under a key, of which there may be many, to one value.

        Args:
            by: What records are filed under.
            wanted: The key.
            field: A field that no record is filed under.
            make: Makes the value, if there are such records.
        """
        ids = self._index(by).ids((wanted,))
        if not ids:
            return
        value = make()
        for id in ids:
            dict.__setitem__(self[id], field, value)
        self._note(ids)

    def number(self, id: str) -> int:
        """The number of a record in the order of creation."""
        return self._row(id).number

    def filed_since(self, changes: int) -> list[str]:
        """The ids of the records that were filed since there were so many changes."""
        return [id for id, _ in takewhile(lambda one: one[1] > changes, reversed(self._filed.items()))]

    def kept(self, key: Hashable, make: Callable[[], Sequence[Record]], *others: Rows) -> Sequence[Record]:
        """A list of records, made once for all its pages: anew when a record has changed.

        Args:
            key: What the list is of, its filters and its order.
            make: Makes the list.
            *others: The collections that it depends on beside this one.
        """
        changes = tuple(rows.changes for rows in (self, *others))
        if self._kept.get(key, (None,))[0] != changes:
            _make_room(self._kept)
            self._kept[key] = changes, make()
        return self._kept[key][1]

    def filtered(self, key: Hashable, check: Callable[[Record], bool], *others: Rows) -> Sequence[Record]:
        """The records that fulfil a check, in the order of their creation.

        After a change of some of them, only these are looked at again.

        Args:
            key: What the check is.
            check: The check.
            *others: The collections that it depends on beside the record.
        """
        changes = tuple(rows.changes for rows in others)
        if self._filtered.get(key, (None,))[0] != changes:
            _make_room(self._filtered)
            self._filtered[key] = changes, _Filtered(self, check)
        return self._filtered[key][1].found()

    def file(self, id: str) -> None:
        """File a record that has changed in all indexes."""
        if id in self:
            self._note((id,))
            self._filed.pop(id, None)
            self._filed[id] = self.changes
            for index in self._indexes.values():
                index.file(id, self[id])

    def _index(self, by: Keys) -> _Index:
        index = self._indexes.get(by)
        if index is None:
            index = self._indexes[by] = _Index(by)
            for id, record in self.items():
                index.file(id, record)
        return index

    def _note(self, ids: Iterable[str]) -> None:
        """Take note of a change of records."""
        self.changes += 1
        self._kept.clear()
        for _, filtered in self._filtered.values():
            filtered.changed.update(ids)

    def remove(self, record: Record) -> None:
        """Remove a record of this collection."""
        if isinstance(record, _Row) and self.get(record.id) is record:
            del self[record.id]

    def __setitem__(self, id: str, record: Record) -> None:
        if id not in self:
            row = _Row(self, id, next(self._numbers), record)
            super().__setitem__(id, row)
            self._in_order.append(row)
        elif record is not self[id]:
            before = self._row(id)
            row = _Row(self, id, before.number, record)
            super().__setitem__(id, row)
            self._in_order[self._place(before)] = row
        self.file(id)

    def __delitem__(self, id: str) -> None:
        row = self._row(id)
        super().__delitem__(id)
        del self._in_order[self._place(row)]
        self._note((id,))
        self._filed.pop(id, None)
        for index in self._indexes.values():
            index.remove(id)

    def clear(self) -> None:
        super().clear()
        self._in_order = []
        self.changes += 1
        for derived in (self._indexes, self._filed, self._kept, self._filtered):
            derived.clear()

    def popitem(self) -> tuple[str, Record]:
        id = next(reversed(self))
        return id, self.pop(id)

    def setdefault(self, id: str, default: Any = None) -> Record:
        if id not in self:
            self[id] = default
        return self[id]

    # Typing has an overload of dict's for mappings and one for pairs, and `update` takes both.
    def __ior__(self, other: Any) -> Self:  # type: ignore[override,misc]
        self.update(other)
        return self

    def pop(self, id: str, *default: Any) -> Any:
        if default and id not in self:
            return default[0]
        row = self[id]
        del self[id]
        return row

    # It goes by the items, as above.
    update = MutableMapping.update

    def _row(self, id: str) -> _Row:
        return cast(_Row, self[id])

    def _place(self, row: _Row) -> int:
        """The place of a record in the order of creation."""
        return bisect_left(self._in_order, row.number, key=_number)


_number: Final[Callable[[_Row], int]] = attrgetter("number")


def _make_room(lists: dict[Hashable, Any]) -> None:
    if len(lists) >= MOST_KEPT:
        lists.clear()


class _Filtered:
    """The records of a collection that fulfil a check.

    Attributes:
        changed: The ids of the records that have changed since they were looked at.
    """

    def __init__(self, rows: Rows, check: Callable[[Record], bool]) -> None:
        self._rows = rows
        self._check = check
        self._found: list[_Row] = []
        #: The number of each record that was found.
        self._numbers: dict[str, int] = {}
        self.changed: set[str] = set(rows)

    def found(self) -> Sequence[Record]:
        if len(self.changed) > FEW * len(self._rows):
            found = [row for row in self._rows.in_order if self._check(row)]
            self._found = cast("list[_Row]", found)
            self._numbers = {row.id: row.number for row in self._found}
        else:
            for id in self.changed:
                self._look(id)
        self.changed.clear()
        return self._found

    def _look(self, id: str) -> None:
        """Look at a record again, which may have been removed or replaced by another one."""
        before = self._numbers.pop(id, None)
        if before is not None:
            del self._found[bisect_left(self._found, before, key=_number)]
        row = cast("_Row | None", self._rows.get(id))
        if row is not None and self._check(row):
            self._numbers[id] = row.number
            self._found.insert(bisect_left(self._found, row.number, key=_number), row)


class _Index:
    """The ids of records by what they are filed under."""

    def __init__(self, by: Keys) -> None:
        self._by = by
        self._ids: defaultdict[Any, set[str]] = defaultdict(set)
        #: What each record is filed under.
        self._keys: dict[str, tuple[Any, ...]] = {}

    def file(self, id: str, record: Record) -> None:
        keys = tuple(self._by(id, record))
        if keys == self._keys.get(id):
            return
        self.remove(id)
        self._keys[id] = keys
        for key in keys:
            self._ids[key].add(id)

    def remove(self, id: str) -> None:
        for key in self._keys.pop(id, ()):
            self._ids[key].discard(id)
            if not self._ids[key]:
                del self._ids[key]

    def ids(self, wanted: Iterable[Any]) -> set[str]:
        return {id for key in wanted for id in self._ids.get(key, ())}


class Store(dict[str, Rows]):
    """The records of a server, by the name of their collection and their id."""

    def __missing__(self, name: str) -> Rows:
        return self.setdefault(name, Rows(name))
