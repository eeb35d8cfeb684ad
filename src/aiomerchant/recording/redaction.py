"""Redaction: an exchange without its secrets and personal data, by the facts of the provider's document."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve, frozen

from aiomerchant.sandbox.document.contract import Contract, Route
from aiomerchant.sandbox.document.instances import Schema

from .exchange import Exchange
from .personal import NUMBERS, is_contact, kind_of, plain_name
from .substitutes import SECRET_NAMES, Substitutes

__all__ = ["Redaction", "Replace"]

#: Takes the location of a text and the text, and gives its replacement, or None for that of the package.
Replace = Callable[[str, str], str | None]

#: Names of ids, which stay.
_IDS: Final = re.compile(r"(.*_)?(id|ids|uid|uids)")
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
#: A statement about a person, which is of no use without its signature: it is left out.
_ID_TOKEN: Final = "id_token"  # noqa: S105  # its name


@frozen
class _Place:
    """Where a value stands, and what is known of it."""

    #: The names that lead to it, from the part of the exchange on; lists have none.
    names: tuple[str, ...]
    #: The schemas that it may have; empty if there is no document for it.
    schemas: tuple[Schema, ...] = ()
    #: Whether the document has a field of this name.
    documented: bool = False
    #: Whether the object around it says how to reach somebody.
    contact: bool = False
    secret: bool = False
    #: The names that lead to the idempotency key.
    key: tuple[str, ...] = ()


class Redaction:
    """Replaces what a file must not hold.

    Args:
        substitutes: The substitutes of the file.
        replace: The application's own replacements.
        ignore: The locations of values that differ in each run.
    """

    def __init__(
        self, substitutes: Substitutes, replace: Replace | None = None, ignore: Iterable[str] = ()
    ) -> None:
        self.substitutes = substitutes
        self._replace = replace
        self._ignore = frozenset(ignore)
        #: All texts of earlier answers, which are no keys that the application makes.
        self._answered: set[str] = set()

    def exchange(self, exchange: Exchange) -> Exchange:
        """An exchange as it may be stored.

        What one exchange shows to be personal is replaced in the others, too, if they are redacted after it:
        redact all, and then all once more.
        """
        request = self.request(exchange)
        self._answered.update(_texts(exchange.answer))
        return evolve(exchange, request=request, answer=self.answer(exchange))

    def request(self, exchange: Exchange) -> dict[str, Any]:
        """The request of an exchange as it may be stored."""
        for credential in exchange.credentials:
            if any(credential in text for text in _texts([exchange.request, exchange.answer])):
                self.substitutes.secret(credential)
        contract, route = exchange.contract, exchange.route
        request = dict(exchange.request)
        path, query = _parameters(contract, route)
        request["path"] = self._path(contract, exchange, path)
        request["query"] = self._object(contract, request["query"], _Place(("query",)), query)
        schemas = () if route is None or route.body is None else (route.body,)
        body = _Place(("body",), schemas, key=exchange.key)
        for form in ("json", "form"):
            if form in request:
                request[form] = self._value(contract, request[form], evolve(body, names=(form,)))
        if "parts" in request:
            part = None if route is None else route.part
            request["parts"] = {
                name: self._value(contract, value, evolve(body, names=("parts", name)))
                if name == part
                else self._value(contract, value, _Place(("parts", name)))
                for name, value in request["parts"].items()
            }
        if "text" in request:
            request["text"] = self._text(request["text"], _Place(("text",)))
        return request

    def answer(self, exchange: Exchange) -> dict[str, Any] | None:
        """The answer of an exchange as it may be stored."""
        if exchange.answer is None:
            return None
        contract, route = exchange.contract, exchange.route
        answer = dict(exchange.answer)
        schema = route.answer if route is not None and 200 <= answer["status"] < 300 else None
        place = _Place(("answer",), () if schema is None else (schema,))
        if "json" in answer:
            answer["json"] = self._value(contract, answer["json"], place)
        if "csv" in answer:
            answer["csv"] = self._table(answer["csv"])
        if "text" in answer:
            answer["text"] = self._text(answer["text"], _Place(("answer",)))
        answer["headers"] = {
            name: self.substitutes.text(value, identifier=name.endswith("id"))
            for name, value in answer["headers"].items()
        }
        return answer

    def _path(self, contract: Contract, exchange: Exchange, parameters: Mapping[str, Schema]) -> str:
        """The path, with its parameters replaced."""
        path: str = exchange.request["path"]
        if exchange.route is None:
            return self.substitutes.text(path, identifier=True)
        values = self._object(contract, dict(exchange.path), _Place(("path",)), parameters)
        return re.sub(r"\{(\w+)\}", lambda found: str(values[found[1]]), exchange.route.path)

    def _table(self, text: str) -> str:
        """A CSV table, by the names of its columns."""
        try:
            rows = list(csv.reader(io.StringIO(text)))
        except csv.Error:
            return self._text(text, _Place(("answer",)))
        columns = rows[0] if rows else []
        contact = is_contact(columns)
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\r\n" if "\r\n" in text else "\n")
        for index, row in enumerate(rows):
            names = [*columns, *[""] * (len(row) - len(columns))]
            writer.writerow(
                row
                if index == 0
                else [
                    self._text(cell, _Place(("answer", name), contact=contact))
                    for name, cell in zip(names, row, strict=False)
                ]
            )
        return written.getvalue()

    def _value(self, contract: Contract, value: Any, place: _Place) -> Any:
        schemas = tuple(_variants(contract, place.schemas))
        place = evolve(
            place, schemas=schemas, secret=place.secret or any(schema.get("x-secret") for schema in schemas)
        )
        if isinstance(value, Mapping):
            return self._object(contract, value, place)
        if isinstance(value, list):
            inner = tuple(schema["items"] for schema in schemas if isinstance(schema.get("items"), Mapping))
            inner += tuple(one for schema in schemas for one in schema.get("prefixItems", ()))
            return [self._value(contract, item, evolve(place, schemas=inner)) for item in value]
        if isinstance(value, str):
            return self._text(value, place)
        if value is None or isinstance(value, bool):
            return value
        name = plain_name(place.names[-1])
        return NUMBERS.get(name, 0 if place.secret else value)

    def _object(
        self,
        contract: Contract,
        value: Mapping[str, Any],
        place: _Place,
        known: Mapping[str, Schema] | None = None,
    ) -> dict[str, Any]:
        """An object.

        Args:
            contract: The document.
            value: The object.
            place: Its place.
            known: The schemas of its fields; None for those of its own schemas.
        """
        if known is None:
            fields = _fields(place.schemas)
        else:
            fields = {name: [schema] for name, schema in known.items()}
        contact = is_contact([*fields, *value])
        redacted: dict[str, Any] = {}
        for name, inner in value.items():
            schemas = tuple(fields.get(name, ()))
            is_field = bool(schemas)
            if not is_field:
                schemas = tuple(_additional(place.schemas))
            at = evolve(
                place, names=(*place.names, name), schemas=schemas, documented=is_field, contact=contact
            )
            if name != _ID_TOKEN or place.names[0] != "answer":
                redacted[name if is_field else self._key(name, place)] = self._value(contract, inner, at)
        return redacted

    def _key(self, name: str, place: _Place) -> str:
        """The name of an entry in a map, which may be an e-mail address, or an idempotency key."""
        if place.names[0] != "answer" and _UUID.fullmatch(name) and name not in self._answered:
            return self.substitutes.generated(name)
        return self.substitutes.text(name, identifier=True)

    def _text(self, text: str, place: _Place) -> str:
        location, name = ".".join(place.names), place.names[-1]
        if self._replace is not None and (given := self._replace(location, text)) is not None:
            return self.substitutes.given(text, given) if given != text else text
        if place.secret or (not place.documented and SECRET_NAMES.fullmatch(plain_name(name))):
            return self.substitutes.secret(text)
        if location in self._ignore or (place.key and place.names[1:] == place.key):
            return self.substitutes.generated(text)
        if any("enum" in schema or "const" in schema for schema in place.schemas):
            return text
        formats = {schema["format"] for schema in place.schemas if isinstance(schema.get("format"), str)}
        kind = kind_of(name, formats, contact=place.contact)
        if kind is not None and "uuid" not in formats:
            return self.substitutes.personal(kind, text)
        return self.substitutes.text(text, identifier=bool(_IDS.fullmatch(plain_name(name))))


def _texts(value: Any) -> Iterator[str]:
    """All texts of a JSON value, with the names in maps."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from value
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _parameters(contract: Contract, route: Route | None) -> tuple[dict[str, Schema], dict[str, Schema]]:
    """The schemas of the parameters in the path and in the query, with the marks of the parameters."""
    found: dict[str, dict[str, Schema]] = {"path": {}, "query": {}}
    for parameter in () if route is None else route.parameters:
        if parameter["in"] in found:
            marks = {"x-secret": True} if parameter.get("x-secret") else {}
            found[parameter["in"]][parameter["name"]] = {
                **contract.resolve(parameter.get("schema", {})),
                **marks,
            }
    return found["path"], found["query"]


def _variants(contract: Contract, schemas: Iterable[Schema]) -> Iterator[Schema]:
    """Schemas with their references followed, and with their parts and choices."""
    for schema in schemas:
        whole = contract.resolve(schema)
        if whole is not schema:
            yield {"x-secret": schema.get("x-secret", False)}  # a mark stands beside the reference
        yield whole
        inner = (*whole.get("allOf", ()), *whole.get("anyOf", ()), *whole.get("oneOf", ()))
        yield from _variants(contract, inner)


def _fields(schemas: Iterable[Schema]) -> dict[str, list[Schema]]:
    fields: dict[str, list[Schema]] = {}
    for schema in schemas:
        for name, inner in schema.get("properties", {}).items():
            fields.setdefault(name, []).append(inner)
    return fields


def _additional(schemas: Iterable[Schema]) -> Iterator[Schema]:
    """The schemas of the entries of a map."""
    for schema in schemas:
        for inner in (schema.get("additionalProperties"), *schema.get("patternProperties", {}).values()):
            if isinstance(inner, Mapping):
                yield inner
