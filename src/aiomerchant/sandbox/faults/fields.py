"""The fields of an answer, with their schema in the document of its API version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema

__all__ = ["AnswerField", "answer_fields"]


@frozen
class AnswerField:
    """A field of an answer.

    Attributes:
        path: The schema path, as mismatches are reported: `items[].customer.email`.
        record: The object with the field.
        name: The name of the field.
        required: Whether the document requires it.
        choices: The strings that the document allows; empty where it allows any, or none.
        tag: Whether the field is the discriminator of a union.
    """

    path: str
    record: dict[str, Any]
    name: str
    required: bool
    choices: frozenset[str]
    tag: bool

    @property
    def value(self) -> Any:
        return self.record[self.name]


def answer_fields(contract: Contract, operation: str, status: int, answer: Any) -> list[AnswerField]:
    """The documented fields of an answer in its order, each before the fields within it."""
    route = contract.routes[operation]
    if route.answer is None or status != route.status:
        return []
    return list(_Walk(contract).below(route.answer, answer, ""))


@frozen
class _Walk:
    _contract: Contract

    def below(self, schema: Schema, value: Any, path: str, tag: str | None = None) -> Iterator[AnswerField]:
        schema = self._contract.resolve(schema)
        if members := _members(schema):
            discriminator = schema.get("discriminator", {}).get("propertyName", tag)
            member = next((member for member in members if self._fits(member, value)), None)
            if member is not None:
                yield from self.below(member, value, path, discriminator)
        elif isinstance(value, list):
            for item in value:
                yield from self.below(schema.get("items", {}), item, f"{path}[]")
        elif isinstance(value, dict):
            yield from self._fields(schema, value, path, tag)

    def _fields(
        self, schema: Schema, value: dict[str, Any], path: str, tag: str | None
    ) -> Iterator[AnswerField]:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        others = schema.get("additionalProperties")
        for name, inner in value.items():
            if name in properties:
                here = f"{path}.{name}" if path else name
                choices = self._choices(properties[name])
                required = name in schema.get("required", ())
                yield AnswerField(here, value, name, required, choices or frozenset(), name == tag)
                yield from self.below(properties[name], inner, here)
            elif isinstance(others, dict):
                yield from self.below(others, inner, f"{path}{{}}")

    def _fits(self, schema: Schema, value: Any) -> bool:
        """True if a value may be of a schema, checked as deep as the members of unions differ."""
        schema = self._contract.resolve(schema)
        if members := _members(schema):
            return any(self._fits(member, value) for member in members)
        if "const" in schema:
            return bool(schema["const"] == value)
        if "enum" in schema:
            return bool(value in schema["enum"])
        if isinstance(value, dict):
            properties: Mapping[str, Schema] = schema.get("properties", {})
            constants = (name for name in properties if "const" in self._contract.resolve(properties[name]))
            return (
                schema.get("type", "object") == "object"
                and all(name in value for name in schema.get("required", ()))
                and all(self._fits(properties[name], value[name]) for name in constants if name in value)
            )
        return bool(schema.get("type", _kind(value)) == _kind(value))

    def _choices(self, schema: Schema) -> frozenset[str] | None:
        """The strings that a schema allows; None where it allows any."""
        schema = self._contract.resolve(schema)
        if members := _members(schema):
            found = [self._choices(member) for member in members]
            closed = [choices for choices in found if choices is not None]
            return frozenset().union(*closed) if len(closed) == len(found) else None
        if "const" in schema or "enum" in schema:
            given = schema.get("enum", [schema.get("const")])
            return frozenset(choice for choice in given if isinstance(choice, str))
        return None if schema.get("type", "string") == "string" else frozenset()


def _members(schema: Schema) -> list[Schema]:
    members: list[Schema] = schema.get("oneOf") or schema.get("anyOf") or []
    return members


def _kind(value: Any) -> str:
    """JSON Schema's name for the type of a value."""
    if value is None:
        return "null"
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds[type(value)]
