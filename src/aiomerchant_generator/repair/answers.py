"""Require in answers what every success has, where the document has all fields optional, as Square's does.

Its successes and its errors share one schema: `errors` and a record. An error is never read as a success, so
a success has its record, except in the answers of batches, of which each may be either.
"""

from collections.abc import Mapping

from aiomerchant_generator.documents.document import (
    Document,
    Schema,
    at,
    closure,
    is_json,
    is_null,
    operations,
    refers,
    schema_key,
    schemas_of,
)


def require_records(document: Document) -> Document:
    """Require the one record of each answer, and the `id` of each such record that no request has.

    What a request may hold stays optional: callers make it. `x-optional-record` in the schema of an answer
    says that a success may lack the record.
    """
    schemas = schemas_of(document)
    held_by_any = refers(schemas)
    requests = [[at(o, "requestBody"), at(o, "parameters")] for _, _, o in operations(document)]
    asked = closure(refers(requests), lambda key: refers(schemas.get(key)))
    for key in sorted(_answers(document) - asked):
        schema = schemas[key]
        if (found := _record(schemas, schema)) is None or schema.get("x-optional-record"):
            continue
        field, record = found
        if key not in held_by_any:  # as each answer of a batch is
            _require(schema, field)
        id_ = at(schemas[record], "properties", "id")
        nullable = at(id_, "nullable") is True or any(map(is_null, at(id_, "anyOf", default=())))
        if record not in asked and isinstance(id_, dict) and not nullable:
            _require(schemas[record], "id")
    return document


def _answers(document: Document) -> set[str]:
    """The keys of the schemas of successes; what a DELETE returns is no longer a record."""
    found = {
        at(content, "schema", "$ref", default="")
        for _, method, operation in operations(document)
        for status, answer in (at(operation, "responses") or {}).items()
        for media, content in (at(answer, "content") or {}).items()
        if method != "delete" and str(status).startswith("2") and is_json(media)
    }
    return {*map(schema_key, found)} & schemas_of(document).keys()


def _record(schemas: Mapping[str, Schema], answer: Schema) -> tuple[str, str] | None:
    """The field of the one object in an answer that has room for errors, and the key of its schema."""
    fields = at(answer, "properties") or {}
    if at(fields, "errors", "type") != "array":
        return None
    named = [(name, schema_key(at(field, "$ref", default=""))) for name, field in fields.items()]
    found = [(name, key) for name, key in named if at(schemas, key, "properties")]
    return found[0] if len(found) == 1 else None


def _require(schema: Schema, field: str) -> None:
    schema["required"] = list(dict.fromkeys([*schema.get("required", ()), field]))
