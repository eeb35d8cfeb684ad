"""Custom fields: what a product asks its buyers for.

https://polar.sh/docs/features/custom-fields
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .lax import LaxReader
from .refusals import invalid_request, refused

__all__ = ["CustomFields"]

FIELDS: Final = "custom-fields"
#: The collections whose records show the fields of products.
SHOWING: Final = ("products", "checkouts")
#: The collections whose records have what buyers filled in.
FILLED: Final = ("checkouts", "orders", "subscriptions")
#: The keywords of a field's schema by the properties of the field.
KEYWORDS: Final = {"min_length": "minLength", "max_length": "maxLength", "ge": "minimum", "le": "maximum"}
#: The schemas of the types of fields, but for selects. Bounds of dates are not looked at.
TYPES: Final[Mapping[str, Schema]] = {
    "text": {"type": "string"},
    "number": {"type": "integer"},
    "date": {"type": "string", "format": "date-time"},
    "checkbox": {"type": "boolean"},
}


class CustomFields:
    """The fields of the organization.

    Args:
        commerce: Holds the records.
    """

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "custom-fields:create": Endpoint(self._create),
            "custom-fields:update": Endpoint(self._update),
            "custom-fields:delete": Endpoint(self._delete),
        }

    def read(self, product: Record, given: Mapping[str, Any], *, whole: bool = False) -> Record:
        """What a buyer filled in, of the fields that a product has.

        Args:
            product: The product.
            given: The values by the slugs of the fields.
            whole: Whether nothing that is required may be missing.

        Raises:
            Refusal: A value is not valid, or missing.
        """
        fields = _attached(product)
        schema = _schema(json.dumps(fields), whole)
        contract = self._commerce.records.contract
        read = LaxReader(contract).read(schema, {name: given[name] for name in fields if name in given})
        found = [
            Violation(
                contract.provider,
                "",
                ("body", "custom_field_data", *error.location, *_missing(error.kind, error.expected)),
                error.kind,
                error.expected,
                read.get(error.location[0]) if error.location else read,
            )
            for error in contract.validator.errors(schema, read)
        ]
        if found:
            raise invalid_request(found, error="PolarRequestValidationError")
        return dict(read)

    def lacking(self, checkout: Record) -> Record:
        """Values of the required fields that a checkout lacks."""
        given = checkout["custom_field_data"]
        return {
            name: self._commerce.now if kind == "date" else _example(kind, properties)
            for name, (kind, properties, required) in _attached(checkout).items()
            if required and given.get(name) is None
        }

    # Operations

    def _create(self, request: Request) -> Record:
        self._accept_slug(request.body["slug"])
        created: Record = self._commerce.records.answer(request)
        return created

    def _update(self, request: Request) -> Record:
        field = self._commerce.find(FIELDS, request.path["id"])
        kind, slug = request.body["type"], request.body.get("slug")
        if kind != field["type"]:
            raise refused(("body", "type"), "The type of a custom field can't be changed.", kind)
        if slug is not None and slug != field["slug"]:
            self._accept_slug(slug)
        before = field["slug"]
        updated: Record = self._commerce.records.answer(request)
        if updated["slug"] != before:
            self._rename(before, updated["slug"])
        self._show(field["id"], updated)
        return updated

    def _delete(self, request: Request) -> Any:
        answer = self._commerce.records.answer(request)
        self._show(request.path["id"], None)
        return answer

    def _accept_slug(self, slug: str) -> None:
        if self._commerce.of(FIELDS, "slug", slug):
            raise refused(("body", "slug"), "Custom field with this slug already exists.", slug)

    def _rename(self, before: str, after: str) -> None:
        """File what buyers filled in under another slug."""
        for name in FILLED:
            for record in self._commerce.rows(name).values():
                data = dict(record.get("custom_field_data") or {})
                if before in data:
                    data[after] = data.pop(before)
                    record["custom_field_data"] = data

    def _show(self, id: str, field: Record | None) -> None:
        """Show a field as it is now wherever it is attached, or nowhere."""
        for name in SHOWING:
            for record in self._commerce.rows(name).matching(_by_field, id):
                record["attached_custom_fields"] = [
                    {**one, "custom_field": field} if field and one["custom_field_id"] == id else one
                    for one in record["attached_custom_fields"]
                    if field or one["custom_field_id"] != id
                ]
                self._commerce.records.refresh(f"/v1/{name}", record)


def _by_field(_: str, record: Record) -> Iterator[str]:
    """Files a record under the fields that are attached to it."""
    return (one["custom_field_id"] for one in record.get("attached_custom_fields") or ())


def _attached(record: Record) -> dict[str, tuple[str, Record, bool]]:
    """The type, the properties and whether it is required of each attached field, by its slug."""
    fields = ((one["custom_field"], one["required"]) for one in record.get("attached_custom_fields") or ())
    return {field["slug"]: (field["type"], field["properties"], needed) for field, needed in fields}


@cache
def _schema(fields: str, whole: bool) -> Schema:
    """The schema of what is filled in; the fields are JSON of what `_attached` returns."""
    properties, required = {}, []
    for name, (kind, of, needed) in json.loads(fields).items():
        schema = _value(kind, of)
        if whole and needed:
            required.append(name)
            properties[name] = {**schema, "const": True} if kind == "checkbox" else schema
        else:
            properties[name] = schema if kind == "checkbox" else {"anyOf": [schema, {"type": "null"}]}
    return {"type": "object", "properties": properties, "required": required}


def _value(kind: str, properties: Record) -> Schema:
    if kind == "select":
        return {"enum": [option["value"] for option in properties["options"]]}
    bounds = {keyword: properties[name] for name, keyword in KEYWORDS.items() if name in properties}
    return {**TYPES[kind], **({} if kind == "date" else bounds)}


def _example(kind: str, properties: Record) -> Any:
    if kind == "select":
        return properties["options"][0]["value"]
    if kind == "text":
        return "x" * max(properties.get("min_length", 1), 1)
    return True if kind == "checkbox" else properties.get("ge", min(0, properties.get("le", 0)))


def _missing(kind: str, expected: Any) -> tuple[str, ...]:
    """The rest of the location of a value that is missing: its name."""
    return (str(expected),) if kind == "required" else ()
