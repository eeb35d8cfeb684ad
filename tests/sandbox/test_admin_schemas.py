"""The document of the admin endpoints is made of annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, TypedDict, Unpack

import pytest

from aiomerchant.sandbox.admin.document import document
from aiomerchant.sandbox.admin.endpoints import endpoint, endpoints
from aiomerchant.sandbox.admin.schemas import Named, Schemas
from aiomerchant.sandbox.admin.shapes import Provider


class Size(TypedDict, total=False):
    height: Annotated[int | None, {"minimum": 1}, "In pixels."]


class Shop:
    """Endpoints that nobody serves."""

    @endpoint("PUT /pictures/{id}", body="NewPicture", optional=True)
    def draw(self, *, id: str, colour: str = "red", **size: Unpack[Size]) -> Size:
        """Draw a picture."""
        return size

    @endpoint("GET /pictures")
    def pictures(self, *, provider: Provider | None = None) -> None:
        """All pictures."""

    def remember(self) -> None:
        """No endpoint."""


def test_a_method_is_described_by_its_signature() -> None:
    made = document(endpoints(Shop()), ["ikat"], "1.2")
    drawn = made["paths"]["/admin/pictures/{id}"]["put"]
    assert (drawn["operationId"], drawn["summary"]) == ("draw", "Draw a picture.")
    assert drawn["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    ]
    assert drawn["requestBody"]["required"] is False
    assert list(drawn["responses"]) == ["200", "400", "404"]
    assert made["components"]["schemas"]["NewPicture"] == {
        "type": "object",
        "properties": {
            "colour": {"type": "string", "default": "red"},
            "height": {"type": ["integer", "null"], "minimum": 1, "description": "In pixels."},
        },
        "additionalProperties": False,
    }
    listed = made["paths"]["/admin/pictures"]["get"]
    reference = {"$ref": "#/components/schemas/Provider"}
    assert listed["parameters"] == [
        {"name": "provider", "in": "query", "required": False, "schema": reference}
    ]
    assert list(listed["responses"]) == ["204", "400"]
    assert made["components"]["schemas"]["Provider"]["enum"] == ["ikat"]
    assert {one for path in made["paths"].values() for one in path} == {"get", "put"}


@pytest.mark.parametrize(
    ("hint", "schema"),
    [
        (Sequence[str | int], {"type": "array", "items": {"type": ["string", "integer"]}}),
        (Mapping[str, Any], {"type": "object"}),
        (
            Mapping[str, bool] | None,
            {"type": ["object", "null"], "additionalProperties": {"type": "boolean"}},
        ),
        (Size | None, {"anyOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}]}),
        (
            Annotated[str, "Of it.", Named("Text"), "Of this use."],
            {"$ref": "#/components/schemas/Text", "description": "Of this use."},
        ),
    ],
)
def test_types_have_schemas(hint: Any, schema: Any) -> None:
    assert Schemas().of(hint) == schema


def test_what_has_no_schema_is_no_type_of_an_endpoint() -> None:
    with pytest.raises(TypeError, match="has no schema"):
        Schemas().of(datetime)
    schemas = Schemas()
    schemas.of(Annotated[str, Named("Text")])
    with pytest.raises(TypeError, match="two schemas have the name Text"):
        schemas.of(Annotated[int, Named("Text")])
