"""Write out `allOf`: an object with the properties of all its parts."""

from typing import Final

from aiomerchant_generator.documents.document import Document, Schema, changed, follow, resolved
from aiomerchant_generator.documents.errors import GenerationError

ANNOTATIONS: Final = frozenset({"title", "default", "deprecated", "readOnly", "writeOnly", "nullable"})

#: The most parts of `allOf` that are written out in a document; those of today have a few hundred.
_MOST_PARTS: Final = 50_000


def is_remark(key: str) -> bool:
    """Return whether a keyword describes the field that has the schema, not its values."""
    return key in ANNOTATIONS or key.startswith("x-")


class Composer:
    """Writes out the compositions of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._left = _MOST_PARTS

    def composed(self, schema: Schema) -> Schema:
        """Write out the `allOf` of a schema; the schemas in it have none any more."""
        if "allOf" not in schema:
            return schema
        parts, beside = schema["allOf"], _without("allOf", schema)
        structure = {key for key in beside if not is_remark(key)}
        others = [part for part in parts if not all(map(is_remark, part))]
        if len(others) == 1 and not structure - {"type"}:
            _agree("type", schema, resolved(self._document, others[0]) or {})
            remarks = {key: value for part in parts for key, value in part.items()}
            return {**remarks, **(_without("type", beside) if "$ref" in remarks else beside)}
        return self._merged([*parts, beside])

    def _merged(self, parts: list[Schema]) -> Schema:
        merged: Schema = {}
        unions: list[list[Schema]] = []
        for part in parts:
            part = self._expanded(part)
            if "anyOf" in part:
                unions.append(part.pop("anyOf"))
            part.pop("discriminator", None)
            self._add(merged, part)
        if not unions:
            return merged
        if len(unions) > 1:
            raise GenerationError("allOf of several unions has no type here")
        return {"anyOf": [self._merged([merged, variant]) for variant in unions[0]]}

    def _expanded(self, part: Schema) -> Schema:
        """Write out a part of an `allOf`: what it refers to, and what stands beside the reference."""
        self._left -= 1
        if self._left < 0:
            raise GenerationError("too much stands in its allOf, and in others before it")
        if "$ref" in part:
            target = changed(follow(self._document, part["$ref"]), self.composed)
            return self._expanded({**target, "nullable": False, **_without("$ref", part)})
        return dict(part)

    def _add(self, merged: Schema, part: Schema) -> None:
        for key, value in part.items():
            if key == "properties":
                merged.setdefault("properties", {}).update(value)
            elif key == "required":
                merged["required"] = list(dict.fromkeys([*merged.get("required", ()), *value]))
            elif key == "nullable" and not value:
                merged.pop("nullable", None)
            elif key == "enum" and "enum" in merged:
                if not (both := [item for item in merged["enum"] if item in value]):
                    raise GenerationError(f"allOf of an enum {merged['enum']} and an enum {value}")
                merged["enum"] = both
            elif key not in ("x-webhook", "x-api", "x-since"):
                if key in ("type", "const"):
                    _agree(key, merged, part)
                merged[key] = value
        if "properties" in merged:
            merged.setdefault("type", "object")


def _agree(key: str, one: Schema, other: Schema) -> None:
    """Refuse two schemas that no value can meet, since they want different types or constants."""
    if key in one and key in other and one[key] != other[key]:
        raise GenerationError(f"allOf of a {key} {one[key]} and a {key} {other[key]}")


def _without(key: str, schema: Schema) -> Schema:
    return {name: value for name, value in schema.items() if name != key}
