"""Snapshots of a sandbox: the records and all else that its servers remember, to return to.

The servers keep state in many places. A snapshot finds it by walking from a server through the objects of the
sandbox to containers of plain data, to records and to generators of ids, so that no place can be forgotten.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy, deepcopy
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cached_property, partial
from types import FunctionType, MethodType
from typing import Any, Final
from uuid import UUID

import attrs

from .document.contract import Contract
from .faults import Connections, Faults, ReceivedLog
from .state import Record
from .store import Rows, Store

__all__ = ["Snapshot"]

PACKAGE: Final = __name__.rpartition(".")[0]
PLAIN: Final = (str, int, float, bool, bytes, datetime, timedelta, Decimal, UUID, type(None))
CONTAINERS: Final = (dict, list, set, deque)
#: What is no state of a server: documents, and logs of what happened.
OPAQUE: Final = (Contract, Faults, ReceivedLog, Connections)


class Snapshot:
    """The state of a sandbox at one time.

    Args:
        roots: The objects whose state it is, by name.
        opaque: Further classes of objects without state.
    """

    def __init__(self, roots: Mapping[str, Any], opaque: tuple[type, ...]) -> None:
        self.roots = tuple(roots.values())
        #: The records as they were, by the identity of their collection.
        self._rows: dict[int, dict[str, Record]] = {}
        #: The accounts by the keys of their records, and the identities of their collections.
        self._tenants = {key: tenant for root in roots.values() for key, tenant in root.tenants.items()}
        self._stores = {
            key: {collection: id(rows) for collection, rows in tenant.store.items() if rows}
            for key, tenant in self._tenants.items()
        }
        #: The functions that put the parts of the state back.
        self._parts: list[Callable[[], None]] = [
            part for one in _walk(roots.values(), (*OPAQUE, *opaque)) for part in self._saved(one)
        ]

    @property
    def records(self) -> dict[str, dict[str, list[Record]]]:
        """The records by account and collection, as the option `records` of a sandbox takes them."""
        return {
            key: {
                collection: [
                    deepcopy(self._tenants[key].records.given(collection, row, record))
                    for row, record in self._rows[rows].items()
                ]
                for collection, rows in store.items()
            }
            for key, store in self._stores.items()
        }

    def restore(self) -> None:
        """Put the state back."""
        for part in self._parts:
            part()

    def _saved(self, one: Any) -> Iterator[Callable[[], None]]:
        if isinstance(one, Store):
            yield partial(_empty_others, one, frozenset(one))
        elif isinstance(one, Rows):
            before = self._rows[id(one)] = {key: deepcopy(dict(record)) for key, record in one.items()}
            yield partial(_refill_rows, one, before)
        elif isinstance(one, random.Random):
            yield partial(one.setstate, one.getstate())
        elif isinstance(one, CONTAINERS):
            # What holds objects, as the sellers, gets the same ones back, and each its state.
            copied = deepcopy if _is_data(one) else copy
            yield partial(_refill, one, copied(one), copied)
        else:
            found = _attributes(one)
            plain = {name: value for name, value in found.items() if isinstance(value, PLAIN)}
            yield partial(_set_back, one, plain, frozenset(found))


def _walk(roots: Iterable[Any], opaque: tuple[type, ...]) -> Iterator[Any]:
    """The objects, containers and generators with state, each once."""
    waiting = list(roots)
    seen: dict[int, Any] = {}
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, (*PLAIN, *opaque, type)):
            continue
        seen[id(one)] = one  # kept, so that no other object gets its identity
        match one:
            case Rows() | random.Random():
                yield one
            case Store():
                yield one
                waiting += one.values()
            case MethodType():
                waiting.append(one.__self__)
            case partial():
                waiting += [one.func, *one.args, *one.keywords.values()]
            case FunctionType():
                waiting += [cell.cell_contents for cell in one.__closure__ or ()]
            case dict() | list() | set() | deque() if _is_data(one):
                yield one
            case dict() | list() | set() | deque() | tuple() | frozenset():
                inner = list(one.values() if isinstance(one, dict) else one)
                if isinstance(one, CONTAINERS) and all(map(_is_ours, inner)):
                    yield one
                waiting += inner
            case _ if _is_ours(one):
                yield one
                waiting += _attributes(one).values()


def _is_data(value: Any) -> bool:
    """True for plain values, and for containers and records of such values."""
    if isinstance(value, PLAIN):
        return True
    if isinstance(value, Rows):
        return False
    if isinstance(value, dict):
        return all(_is_data(key) and _is_data(inner) for key, inner in value.items())
    if isinstance(value, list | set | deque | tuple | frozenset):
        return all(map(_is_data, value))
    return attrs.has(type(value)) and all(map(_is_data, _attributes(value).values()))


def _is_ours(value: Any) -> bool:
    """True for objects of the sandbox. Functions, such as the watchers that a test adds, are none."""
    return type(value).__module__.startswith(f"{PACKAGE}.")


def _attributes(one: Any) -> dict[str, Any]:
    slots = (name for kind in type(one).__mro__ for name in getattr(kind, "__slots__", ()))
    inner = {name: getattr(one, name) for name in slots if name != "__weakref__" and hasattr(one, name)}
    return {**inner, **getattr(one, "__dict__", {})}


def _empty_others(store: Store, names: frozenset[str]) -> None:
    for name, rows in store.items():
        if name not in names:
            rows.clear()


def _refill_rows(rows: Rows, before: Mapping[str, Record]) -> None:
    rows.clear()
    for id, record in before.items():
        rows[id] = deepcopy(record)


def _refill(container: Any, before: Any, copied: Callable[[Any], Any]) -> None:
    container.clear()
    if isinstance(container, list | deque):
        container.extend(copied(before))
    else:
        container.update(copied(before))


def _set_back(one: Any, plain: Mapping[str, Any], names: frozenset[str]) -> None:
    for name, value in plain.items():
        if getattr(one, name) is not value:
            object.__setattr__(one, name, value)
    # What was derived since then is derived anew.
    for name in getattr(one, "__dict__", {}).keys() - names:
        if isinstance(getattr(type(one), name, None), cached_property):
            object.__delattr__(one, name)
