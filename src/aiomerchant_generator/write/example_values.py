"""Values of examples: by the rows of spec/*.docs.toml, by the meaning of names, by types.

`[examples."*"]` has values by wire name, for arguments and fields at any depth whose type takes them.
`[examples."<operation id>"]` has the arguments of one operation. In both, `<customer>` is the id of a
customer, the same in all examples.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from aiomerchant_generator.documents.document import at
from aiomerchant_generator.model import Api, Field
from aiomerchant_generator.types import Const, ListOf, Literals, MapOf, Nullable, Ref, Scalar, Type, Union
from aiomerchant_generator.words import singular
from aiomerchant_generator.write.descriptions import Descriptions

#: Each scalar's value where no row names one; that of a UUID is an id.
_SCALARS: Final[Mapping[str, Any]] = {
    "str": "example",
    "bytes": b"...",
    "int": 1,
    "float": 1.0,
    "bool": True,
    "Decimal": "10.00",
    "datetime": datetime(2026, 12, 1, 9, tzinfo=UTC),
    "date": date(2026, 12, 1),
    "Any": "example",
}
#: What stands for an id in a row.
_NOUN: Final = re.compile(r"<(\w+)>")


class ExampleValues:
    """The values of the examples of one version of an API, as Python has them."""

    def __init__(self, api: Api, descriptions: Descriptions) -> None:
        self._api = api
        self._descriptions = descriptions
        #: Whether the ids of the API are UUIDs.
        self._uuids = any(p.type == Scalar("UUID") for one in api.operations for p in one.path_parameters)

    def row(self, operation: str) -> dict[str, Any]:
        """Return the arguments that the row of an operation has, by wire name."""
        return dict(self.with_ids(self._descriptions.example(operation)))

    def telling(self, fields: Iterable[Field]) -> list[Field]:
        """Return the first optional field that has a value by its name: an object of nothing says nothing."""
        return [f for f in fields if self.named(f.wire) is not None and not f.deprecated][:1]

    def field(self, field: Field, noun: str, row: Mapping[str, Any], inside: tuple[str, ...] = ()) -> Any:
        """Return the value of a field or an argument.

        Args:
            field: The field.
            noun: What it is a field of: whose id its `id` is.
            row: What the row of the operation has for it, by wire name.
            inside: The keys of the schemas around it.
        """
        if field.wire in row:
            return row[field.wire]
        named = self.named(field.wire)
        if named is not None and self._fits(named, field.type):
            return named
        return self.of(field.type, f"{noun}_id" if field.wire == "id" else field.wire, inside)

    def named(self, wire: str, otherwise: Any = None) -> Any:
        """Return the value that a name has everywhere."""
        return self.with_ids(self._descriptions.example("*").get(wire, otherwise))

    def with_ids(self, value: Any) -> Any:
        """Return the value of a row, in which the id of a customer is written `<customer>`."""
        match value:
            case str() if found := _NOUN.fullmatch(value):
                return self.id(found[1])
            case dict():
                return {self.with_ids(key): self.with_ids(inner) for key, inner in value.items()}
            case list():
                return [self.with_ids(inner) for inner in value]
        return value

    def _fits(self, value: Any, type_: Type) -> bool:
        """Return whether a value by name may have a type; one name has several types at times."""
        match self._api.resolve(type_):
            case Scalar("Any" | "Decimal"):
                return True
            case Scalar(kind):
                return type(value).__name__ in (kind, "int" if kind == "float" else kind)
            case Literals(values):
                return value in values
            case Const(constant):
                return bool(value == constant)
            case ListOf(item):
                return isinstance(value, list) and all(self._fits(one, item) for one in value)
            case MapOf():
                return isinstance(value, dict)
            case Nullable(item):
                return self._fits(value, item)
            case Union(members):
                return any(self._fits(value, member) for member in members)
            case Ref(key) if (fields := self._api.schemas[key].fields) is not None:
                return isinstance(value, dict) and {field.wire for field in fields} >= value.keys()
        return False

    def of(self, type_: Type, name: str, inside: tuple[str, ...] = ()) -> Any:
        """Return a value of a type: a text whose name ends so is an id, an object has what it requires."""
        match self._api.resolve(type_):
            case Scalar("UUID" | "str" as kind) if kind == "UUID" or name.endswith("_id"):
                return self.id(singular(name).removesuffix("_id"))
            case Scalar(kind):
                return _SCALARS[kind]
            case Literals(values):
                return values[0]
            case Const(value):
                return value
            case ListOf(item):
                return [self.of(item, singular(name), inside)]
            case MapOf(item):
                return {"first": self.of(item, singular(name), inside)}
            case Nullable(item):
                return self.of(item, name, inside)
            case Union(members):
                return self.of(members[0], name, inside)
            case Ref(key):
                schema = self._api.schemas[key]
                if schema.type is not None:
                    return self.of(schema.type, name, inside)
                if key in inside:
                    return {}
                properties = at(self._api.document, "components", "schemas", key, "properties")
                fields = [f for f in schema.fields or () if not at(properties, f.wire, "readOnly")]
                shown = [f for f in fields if f.required] or self.telling(fields)
                return {field.wire: self.field(field, name, {}, (*inside, key)) for field in shown}

    def id(self, noun: str) -> str:
        """Return the id of the example of a noun."""
        return example_id(noun, uuid=self._uuids)


def example_id(noun: str, *, uuid: bool) -> str:
    """Return the id that what a noun calls has in all examples: a UUID, or letters and digits."""
    drawn = hashlib.sha256(noun.encode()).digest()
    return str(UUID(bytes=drawn[:16], version=4)) if uuid else base64.b32encode(drawn)[:22].decode()
