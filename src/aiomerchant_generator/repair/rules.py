"""Repair recurring defects by rules: functions of one schema, or of a whole document."""

from typing import Any

from aiomerchant_generator.documents.document import (
    SCHEMAS,
    Document,
    Schema,
    discriminated,
    each_schema,
    redirect,
    schema_key,
    schemas_of,
)
from aiomerchant_generator.repair.answers import require_records
from aiomerchant_generator.repair.flatten import flatten


def null_beside_reference(schema: Schema) -> Schema:
    """Write `nullable` beside `$ref`, which OpenAPI 3.0 ignores there, as a union with null.

    `enum: [null]` is null in 3.0, which has no type of that name; `nullable` itself counts only beside
    `type`, for validators too. https://spec.openapis.org/oas/v3.0.3#fixed-fields-20
    """
    if "$ref" not in schema or schema.get("nullable") is not True:
        return schema
    siblings = {key: schema[key] for key in schema if key not in ("$ref", "nullable")}
    return {"anyOf": [{"$ref": schema["$ref"]}, {"enum": [None]}], **siblings}


def plain(schema: Schema) -> Schema:
    """Drop from a schema what stops the parser, and call formats by their registered names."""
    # Titles are not unique: `CostMetadata-Input` and `CostMetadata-Output` share one, and the parser drops
    # the second class of a name together with all that refers to it.
    dropped = {"title"}
    # An enum of time zones copies a database that changes several times a year, and its members collide as
    # identifiers: `Etc/GMT+0`, `Etc/GMT-0`. https://www.iana.org/time-zones
    if "Etc/UTC" in schema.get("enum", ()):
        dropped.add("enum")
    schema = {key: value for key, value in schema.items() if key not in dropped}
    # pydantic's name: https://spec.openapis.org/registry/format/uuid.html
    return {**schema, "format": "uuid"} if schema.get("format") == "uuid4" else schema


def resolve_aliases(document: Document) -> Document:
    """Replace each component that is only a `$ref` by its target, and keep the name in `x-aliases`.

    The parser cannot give one class two names. The alias is part of the API's vocabulary all the same.
    """
    targets = {
        SCHEMAS + name: schema["$ref"]
        for name, schema in schemas_of(document).items()
        if schema.get("$ref", "").startswith(SCHEMAS)
    }
    if not targets:
        return document
    for _ in targets:  # the target may be an alias, too
        targets = {alias: targets.get(target, target) for alias, target in targets.items()}
    aliases = {schema_key(alias): schema_key(target) for alias, target in targets.items()}
    redirected = redirect(document, targets)
    for alias in aliases:
        del schemas_of(redirected)[alias]
    return {**redirected, "x-aliases": {**document.get("x-aliases", {}), **aliases}}


def tags(document: Document) -> Document:
    """Write the tag of each variant of a union as a constant or an enum, where only the discriminator has it.

    OpenAPI lets a discriminator name the values (https://spec.openapis.org/oas/v3.1.0#discriminator-object),
    or takes the variants' own names for them.
    """
    found: dict[tuple[str, str], dict[str, None]] = {}
    for name, keys, mapping in discriminated(document):
        unmapped = {key: key for key in keys if key not in mapping.values()}
        for value, key in (*mapping.items(), *unmapped.items()):
            schema = schemas_of(document).get(key, {})
            if schema.get("properties", {}).get(name) == {"type": "string"}:
                found.setdefault((key, name), {})[value] = None
    for (key, name), known in found.items():
        allowed: dict[str, Any] = {"enum": [*known]} if len(known) > 1 else {"const": next(iter(known))}
        schemas_of(document)[key]["properties"][name] = {"type": "string", **allowed}
    return document


def repair_schemas(document: Document) -> Document:
    """Apply the rules of single schemas, and refer to a component where its enum is written out once more.

    Such an enum has the component's name for a title.
    """
    enums = {key: schema for key, schema in schemas_of(document).items() if "enum" in schema}
    for schema in enums.values():  # which would refer to itself
        schema.pop("title", None)

    def each(schema: Schema) -> Schema:
        known = enums.get(title := schema.get("title", ""))
        if known is not None and _meaning(schema) == _meaning(known):
            return {"$ref": f"{SCHEMAS}{title}"}
        return null_beside_reference(plain(schema))

    return each_schema(document, each)


def _meaning(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "title" and not key.startswith("x-")}


def repair(document: Document) -> Document:
    """Apply all rules to a document."""
    return require_records(tags(resolve_aliases(repair_schemas(flatten(document)))))
