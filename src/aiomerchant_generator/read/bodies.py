"""Read the bodies of requests."""

from dataclasses import replace

from aiomerchant_generator.documents.document import BODIES, Json, Media, essence, schema_key
from aiomerchant_generator.documents.errors import GenerationError, within
from aiomerchant_generator.model import Body
from aiomerchant_generator.read.operation import OperationObject
from aiomerchant_generator.read.schemas import SchemaReader
from aiomerchant_generator.read.types import type_of
from aiomerchant_generator.types import ANY, ListOf, MapOf, Nullable, Ref, Scalar, Type, Union, bare, inner

_, _FORM, _MULTIPART = BODIES


def read_body(operation: OperationObject) -> Body | None:
    """Return the body of an operation, if it has one."""
    if "requestBody" not in operation.json:
        return None
    schemas, data = operation.schemas, operation.json["requestBody"]
    with within("requestBody"):
        required = data.get("required", False)
        media, content = _media(operation, data.get("content", {}))
        with within("content", media):
            if media == _MULTIPART:
                return _multipart(schemas, content, required)
            name = f"{operation.name.type_name}Request"
            type_ = schemas.named(schemas.typed(content), name, operation.position)
            if media == _FORM and not is_text(schemas, type_, "{["):
                raise GenerationError("no rule for a form that holds more than texts and lists", "schema")
        if isinstance(type_, Nullable):
            type_, required = type_.item, False
        schema = schemas.of(type_)
        return Body(type_, media, required, schema.fields if schema else None)


def _media(operation: OperationObject, content: Json) -> tuple[Media, Json]:
    """Choose the media type of a body that comes first in `BODIES`."""
    for kind in BODIES:
        if found := [media for media in content if essence(media) == kind]:
            if others := [media for media in content if media != found[0]]:
                operation.leave_out(f"bodies are sent as {found[0]}, not as {', '.join(others)}")
            return kind, content[found[0]]
    raise GenerationError(f"no rule for a body of the media types {sorted(content)}", "content")


def _multipart(schemas: SchemaReader, data: Json, required: bool) -> Body:
    encoding, schema = data.get("encoding", {}), data.get("schema", {})
    if "$ref" in schema:
        schema = schemas.components[schema_key(schema["$ref"])]
    json, parts = [], {}
    for part, held in schema.get("properties", {}).items():
        usual = "application/json" if "$ref" in held else "application/octet-stream"
        parts[part] = encoding.get(part, {}).get("contentType", usual)
        if "$ref" in held:
            json.append(held)
        elif "contentMediaType" not in held and bare(type_of(held)) not in (ANY, Scalar("bytes")):
            raise GenerationError(f"no rule for the part {part}, which is neither a file nor a JSON object")
    if len(json) != 1 or all("json" in media for media in parts.values()):
        raise GenerationError("a multipart body has one part that is a JSON object, and files")
    return Body(schemas.read(json[0]), _MULTIPART, required, None, parts)


def without_clashes(operation: OperationObject, body: Body | None, taken: set[str]) -> Body | None:
    """Rename the fields of a body that want the keyword of a parameter, as the names file says."""
    if body is None or body.fields is None:
        return body
    decisions = operation.choice("keywords") or {}
    fields = []
    for field in body.fields:
        decision = decisions.get(field.wire) if field.keyword in taken else "both"
        if decision is None:
            decision = f"{field.keyword.rstrip('_')}_in_body"
            operation.note(
                f"{field.wire} stands both in the path or query and in the body, where"
                f' it is {decision} until [keywords] says "both" or another name'
            )
        fields.append(field if decision == "both" else replace(field, attribute=decision))
    return replace(body, fields=tuple(fields))


def is_text(schemas: SchemaReader, type_: Type, holders: str) -> bool:
    """Return whether the values of a type are written as text, in a path, a query or a form.

    `holders` are what the values may stand in, from the outside: `{` for an object, `[` for an array.
    """
    match type_:
        case Ref(key) if (named := schemas.schemas[key].type) is not None:
            return is_text(schemas, named, holders)
        case Nullable() | Union():
            return all(is_text(schemas, one, holders) for one in inner(type_))
        case Ref() | MapOf() | ListOf():
            holder = "[" if isinstance(type_, ListOf) else "{"
            inside = [*inner(type_), *(field.type for field in schemas.fields(type_))]
            return holders[:1] == holder and all(is_text(schemas, one, holders[1:]) for one in inside)
    return holders[:1] != "{" or type_ == ANY
