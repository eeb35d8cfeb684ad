"""The filters, ranges and sort orders of lists and searches.

What a request asks for is applied, or told of as not simulated: no list is longer than it should be without a
word. The names in the request say which field is meant, and the form of a value says how it is compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias

from attrs import define, field

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record

from .field_paths import FieldPaths, Path, values_at
from .provider_rules import Check, Found

__all__ = ["Selection", "selected", "sort_key"]

Location: TypeAlias = tuple[str | int, ...]

#: What is about pages, or beside the records. `page` of the provider's rules applies `sort_order`.
NEUTRAL: Final = frozenset(
    {"batch_token", "count", "cursor", "idempotency_key", "limit", "page", "return_entries", "sort_order"}
)
#: What shows more than usual where it is true.
SHOWS_MORE: Final = ("include", "with_", "return_")
#: The fields that a text is searched in.
SEARCHED: Final = ("name", "email", "external_id", "slug", "description", "customer_email", "customer_name")
#: The fields of the time when something happened.
HAPPENED: Final = ("created_at", "timestamp", "opened_at")
#: A parameter for an entry of a mapping: `metadata[tier]`.
DEEP: Final = re.compile(r"(\w+)\[([^\[\]]+)\]")
#: The names of parameters for the ends of a range of times, which may follow the name of a field.
FIRST: Final = re.compile(r"(?:(\w+?)_)?(?:begin_time|start_timestamp|start_date|after|start_at_min|min)")
LAST: Final = re.compile(r"(?:(\w+?)_)?(?:end_time|end_timestamp|end_date|before|start_at_max|max)")


@define
class Selection:
    """What a request asks of a list.

    Attributes:
        checks: What each record has to fulfil.
        special: The names of the filters among them that are the provider's own.
        sort: The field to sort by, and whether the greatest comes first; None is the order of creation.
        ignored: The locations of what is not simulated.
    """

    checks: list[Check] = field(factory=list)
    special: list[str] = field(factory=list)
    sort: tuple[Path | None, bool] | None = None
    ignored: list[Location] = field(factory=list)

    def fits(self, record: Record) -> bool:
        """True if a record fulfils all."""
        return all(check(record) for check in self.checks)

    def sorted(self, found: Found) -> Found:
        """Records in the order that is asked for."""
        if self.sort is None:
            return found
        path, backwards = self.sort
        listed = list(found)
        if path is not None:
            listed.sort(key=lambda record: [sort_key(value) for value in values_at(record, path)])
        return listed[::-1] if backwards else listed


def selected(
    contract: Contract,
    schema: Schema,
    request: Request,
    special: Mapping[str, Callable[[Any], Check]],
    sorts: Container[str] = (),
) -> Selection:
    """What a request asks of a list.

    Args:
        contract: The document.
        schema: The schema of a record.
        request: The request.
        special: The filters of the provider that are no fields, by their name: each makes a check of a value.
        sorts: What the provider sorts by that is no field.
    """
    reader = _Reader(contract, FieldPaths(contract, schema), special, sorts)
    route = contract.routes[request.operation.id]
    documented = {parameter["name"] for parameter in route.query()} - NEUTRAL
    for name, value in request.query.items():
        if name.partition("[")[0] in documented:
            reader.parameter(name, value)
    reader.body(route.body or {}, request.body, ("body",))
    return reader.selection


class _Reader:
    def __init__(
        self,
        contract: Contract,
        fields: FieldPaths,
        special: Mapping[str, Callable[[Any], Check]],
        sorts: Container[str],
    ) -> None:
        self._contract = contract
        self._fields = fields
        self._special = special
        self._sorts = sorts
        self.selection = Selection()

    def parameter(self, name: str, value: str) -> None:
        """Read a parameter of the query; several values are joined by commas."""
        location = ("query", name)
        inner = DEEP.fullmatch(name)
        if name == "sorting":
            # The provider's rules sort; here it is only known by which fields they can.
            for key in value.split(","):
                name = key.lstrip("-")
                if name not in self._sorts and not self._fields.sorts(name):
                    self.selection.ignored.append(location)
        elif name == "sort_field":
            self._sort(value, "ASC", location)
        elif name == "query":
            self._add([lambda record: _holds(record, value)], location)
        elif inner is not None:
            texts = {value.lower(), *value.lower().split(",")}
            self._add([_matching([(inner[1], inner[2])], texts)], location)
        else:
            self._leaf(name, value.split(","), location)

    def body(self, schema: Schema, body: Mapping[str, Any], location: Location) -> None:
        """Read an object of filters; those within objects are named like those outside."""
        documented = self._contract.properties(schema)
        for name, value in body.items():
            here = (*location, name)
            if name in NEUTRAL or name not in documented or value is None or value in ([], {}):
                continue
            if name in self._special:
                self._add_special(name, value, here)
            elif isinstance(value, Mapping) and (name in {"query", "filter"} or name.endswith("_filter")):
                self.body(documented[name], value, here)
            elif name == "sort" and isinstance(value, Mapping):
                key = value.get("field", value.get("sort_field", "DEFAULT"))
                self._sort(str(key), str(value.get("order", value.get("sort_order", "ASC"))), here)
            elif isinstance(value, Mapping):
                self._object(name, value, here)
            else:
                self._leaf(name, value if isinstance(value, list) else [value], here)

    def _leaf(self, name: str, values: list[Any], location: Location) -> None:
        """Read a filter with one or several values."""
        texts = {_text(value) for value in values}
        if name in self._special:
            self._add_special(name, values, location)
        elif name.startswith(SHOWS_MORE) and texts == {"false"}:
            return
        elif (ends := self._ends(name)) is not None:
            paths, first = ends
            bound = str(values[0])
            self._add(
                [_between(path, bound if first else None, None if first else bound) for path in paths],
                location,
            )
        elif all(isinstance(value, str | int | float) for value in values):
            self._add([_matching(paths, texts)] if (paths := self._fields.find(name)) else [], location)
        else:
            self.selection.ignored.append(location)

    def _object(self, name: str, value: Mapping[str, Any], location: Location) -> None:
        """Read a filter that says how it compares."""
        paths = self._fields.find(name) or self._fields.find(f"{name}_at")
        checks: list[Check] = []
        keys = value.keys()
        if not paths:
            pass
        elif keys <= {"start_at", "end_at"}:
            checks = [_between(paths[0], value.get("start_at"), value.get("end_at"))]
        elif keys <= {"exact", "fuzzy"}:
            checks = [_alike(paths, str(text), whole=how == "exact") for how, text in value.items()]
        elif keys <= {"all", "any", "none"}:
            checks = [_grouped(paths, how, set(map(_text, wanted))) for how, wanted in value.items()]
        elif keys <= {"values", "rule"}:
            among = _matching(paths, set(map(_text, value.get("values", ()))))
            other = value.get("rule") == "EXCLUDE"
            checks = [lambda record: among(record) is not other]
        self._add(checks, location)

    def _ends(self, name: str) -> tuple[list[Path], bool] | None:
        """The fields of a parameter for one end of a range, and whether it is the first one."""
        if self._fields.find(name):
            return None
        for pattern, first in ((FIRST, True), (LAST, False)):
            if (found := pattern.fullmatch(name)) is not None:
                known = [found[1], f"{found[1]}_at"] if found[1] else [*HAPPENED, "start_at"]
                paths = next((paths for one in known if (paths := self._fields.find(one))), [])
                return paths[:1], first
        return None

    def _sort(self, key: str, order: str, location: Location) -> None:
        name = key.lower()
        paths = self._fields.find(name)
        if not self._fields.sorts(name) and name != "default":
            self.selection.ignored.append(location)
            return
        self.selection.sort = (paths[0] if paths else None), order == "DESC"

    def _add_special(self, name: str, wanted: Any, location: Location) -> None:
        self.selection.special.append(name)
        self._add([self._special[name](wanted)], location)

    def _add(self, checks: list[Check], location: Location) -> None:
        """Add checks, or tell of the location where there are none."""
        self.selection.checks += checks
        if not checks:
            self.selection.ignored.append(location)


def _matching(paths: list[Path], texts: set[str]) -> Check:
    return lambda record: any(_text(value) in texts for path in paths for value in values_at(record, path))


def _alike(paths: list[Path], wanted: str, *, whole: bool) -> Check:
    text = wanted.lower()

    def check(record: Record) -> bool:
        found = [_text(value) for path in paths for value in values_at(record, path)]
        return text in found if whole else any(text in one for one in found)

    return check


def _grouped(paths: list[Path], how: str, wanted: set[str]) -> Check:
    def check(record: Record) -> bool:
        found = {_text(value) for path in paths for value in values_at(record, path)}
        if how == "all":
            return wanted <= found
        return bool(wanted & found) is (how == "any")

    return check


def _between(path: Path, first: str | None, last: str | None) -> Check:
    def check(record: Record) -> bool:
        keys = [sort_key(value) for value in values_at(record, path) if value is not None]
        low, high = None if first is None else sort_key(first), None if last is None else sort_key(last)
        return any((low is None or low <= key) and (high is None or key <= high) for key in keys)

    return check


def _holds(record: Record, text: str) -> bool:
    """True if a record, or its customer, has a text somewhere."""
    people = (record, record.get("customer"))
    fields = (one.get(name) for one in people if isinstance(one, Mapping) for name in SEARCHED)
    return any(text.lower() in str(value).lower() for value in fields if value)


def _text(value: Any) -> str:
    return str(value).lower()


def sort_key(value: Any) -> tuple[int, Any]:
    """A value to compare by: a time as such, also where it is written in another way."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return 0, value
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return 2, str(value).lower()
    return 1, moment.timestamp()
