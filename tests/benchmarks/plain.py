"""Plain attrs classes of a document's schemas, as msgspec decodes them: the yardstick for our codecs.

They know types and nothing more: an unknown field is dropped, a value that does not fit raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

import attrs

_FORMATS = {"date-time": datetime, "date": date, "uuid": UUID}
_TYPES = {"string": str, "integer": int, "number": float, "boolean": bool}


class Plain:
    """Makes the class of a schema, and of those that it refers to."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._schemas = document["components"]["schemas"]
        self._made: dict[str, Any] = {}

    def component(self, key: str) -> Any:
        schema = self._schemas[key]
        if "enum" in schema:
            return str
        if "properties" not in schema:
            return self.type(schema)
        if key not in self._made:
            self._made[key] = Any  # where a schema is inside itself
            required = schema.get("required", ())
            fields = {
                name: attrs.field(kw_only=True, **({} if name in required else {"default": None}))
                for name in schema["properties"]
                if name.isidentifier()
            }
            made = attrs.make_class(key, fields, slots=True)
            made.__annotations__ = {name: self.type(schema["properties"][name]) | None for name in fields}
            for attribute in attrs.fields(made):
                object.__setattr__(attribute, "type", made.__annotations__[attribute.name])
            self._made[key] = made
        return self._made[key]

    def type(self, schema: Mapping[str, Any]) -> Any:
        if "$ref" in schema:
            return self.component(schema["$ref"].rsplit("/", 1)[-1])
        members = [m for m in schema.get("anyOf", schema.get("oneOf", ())) if m.get("enum") != [None]]
        members = [m for m in members if m.get("type") != "null"]
        if members:
            types = [self.type(member) for member in members]
            # msgspec refuses unions of several classes, and of types that share a JSON type.
            return types[0] if len(types) == 1 else Any
        match schema.get("type"):
            case "array":
                return list[self.type(schema.get("items", {}))]  # type: ignore[misc]  # made at run time
            case "object":
                return dict[str, Any]
            case kind:
                return _FORMATS.get(schema.get("format", ""), _TYPES.get(str(kind), Any))
