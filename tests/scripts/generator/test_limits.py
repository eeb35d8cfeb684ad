"""What a document asks of a value, in words."""

from __future__ import annotations

from typing import Any

import pytest

from aiomerchant_generator.read.limits import limits

COMPONENTS: dict[str, Any] = {
    "Slug": {"type": "string", "minLength": 1, "maxLength": 8},
    "Knot": {"anyOf": [{"$ref": "#/components/schemas/Knot"}, {"type": "null"}]},
    "Thing": {"type": "object", "properties": {}, "minProperties": 2},
}


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"type": "string"}, ()),
        ({"type": "string", "minLength": 1}, ("not empty",)),
        ({"type": "string", "minLength": 0, "maxLength": 45}, ("at most 45 characters",)),
        ({"type": "string", "minLength": 2, "maxLength": 2}, ("exactly 2 characters",)),
        ({"type": "string", "minLength": 1, "maxLength": 1}, ("exactly 1 character",)),
        ({"type": "string", "minLength": 3, "pattern": "^a+$"}, ("at least 3 characters", "matching `^a+$`")),
        ({"type": "integer", "minimum": 1, "maximum": 100, "default": 10}, ("1 to 100", "default 10")),
        ({"type": "integer", "exclusiveMinimum": 0}, ("at least 1",)),
        ({"type": "integer", "exclusiveMaximum": 10}, ("at most 9",)),
        ({"type": "number", "exclusiveMinimum": 0.0}, ("more than 0",)),
        ({"type": "number", "minimum": 0.5, "exclusiveMaximum": 1}, ("at least 0.5, less than 1",)),
        ({"type": "number", "minimum": 0, "exclusiveMinimum": True}, ("more than 0",)),
        ({"type": "array", "minItems": 1, "maxItems": 3}, ("1 to 3 items",)),
        ({"type": "array", "items": {"type": "string", "maxLength": 5}}, ("each at most 5 characters",)),
        ({"maxProperties": 9}, ("at most 9 keys",)),
        ({"type": "object", "propertyNames": {"minLength": 2}}, ("keys of at least 2 characters",)),
        ({"type": "boolean", "default": False}, ("default False",)),
    ],
)  # fmt: skip
def test_limits_read_as_words(schema: dict[str, Any], message: tuple[str, ...]) -> None:
    """One phrase for each kind of limit, without those that limit nothing."""
    assert limits(schema, COMPONENTS) == message


def test_null_beside_a_value_does_not_count() -> None:
    """As OpenAPI 3.1 and 3.0 write it; several values are told apart."""
    short, long = {"type": "string", "maxLength": 5}, {"type": "integer", "minimum": 7}
    assert limits({"anyOf": [short, {"type": "null"}]}, {}) == ("at most 5 characters",)
    assert limits({"anyOf": [short, {"enum": [None]}]}, {}) == ("at most 5 characters",)
    assert limits({"anyOf": [short, long]}, {}) == ("at most 5 characters or at least 7",)


def test_a_named_scalar_has_its_limits_and_a_model_none() -> None:
    """A model says its own; references that go in circles end."""
    assert limits({"$ref": "#/components/schemas/Slug"}, COMPONENTS) == ("1 to 8 characters",)
    assert limits({"$ref": "#/components/schemas/Thing"}, COMPONENTS) == ()
    assert limits({"$ref": "#/components/schemas/Knot"}, COMPONENTS) == ()


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "format": "date-time", "maxLength": 32},
        {"type": "string", "enum": ["a", "b"], "minLength": 1},
        {"type": "string", "pattern": r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$"},
        {"type": "string", "pattern": "(" + "a|" * 40 + "b)"},
        {"type": "string", "const": "a", "default": "a"},
        {"type": "array", "default": []},
    ],
)
def test_what_the_type_says_already_is_not_a_limit(schema: dict[str, Any]) -> None:
    """Nor is a pattern that nobody would read."""
    assert limits(schema, {}) == ()
