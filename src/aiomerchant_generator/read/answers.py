"""Read the answers of operations: results, errors, and how lists are paged."""

from aiomerchant_core import Paging
from aiomerchant_generator.documents.document import at, is_json
from aiomerchant_generator.documents.errors import GenerationError, within
from aiomerchant_generator.model import Body, Field
from aiomerchant_generator.read.operation import OperationObject
from aiomerchant_generator.types import STRING, ListOf, Ref, Type, Union, bare, either


def read_result(operation: OperationObject) -> tuple[Type | None, str]:
    """Return the type of the result, None where there is none, and the media type to ask for."""
    given: list[Type] = []
    empty, accept = False, "application/json"
    responses = operation.json["responses"]
    answers = {status: answer for status, answer in responses.items() if status.startswith("2")}
    for status, answer in (answers or {"default": responses.get("default", {})}).items():
        content = answer.get("content", {})
        json = next(filter(is_json, content), None)
        if json is not None:
            with within("responses", status, "content", json):
                given.append(operation.schemas.typed(content[json]))
            if others := sorted(content.keys() - {json}):
                operation.leave_out(f"answers are asked for as {json}, not as {', '.join(others)}")
        elif content:
            accept = next(iter(content))
            given.append(STRING)
        else:
            empty = True
    if not given:
        return None, accept
    if len({*map(bare, given)}) > 1 and accept != "application/json":
        raise GenerationError("no rule for answers of several media types", "responses")
    type_ = either(given, null=empty)
    return operation.schemas.named(type_, f"{operation.name.type_name}Response", operation.position), accept


def read_errors(operation: OperationObject) -> dict[str, tuple[str, ...]]:
    """Return the error codes that the document names for each status."""
    errors: dict[str, tuple[str, ...]] = {}
    responses = operation.json["responses"]
    fallback = all(not status.startswith("2") for status in responses)
    for status, answer in responses.items():
        if status.startswith("2"):
            continue
        codes: list[str] = []
        for media, data in answer.get("content", {}).items():
            with within("responses", status, "content", media):
                type_ = operation.schemas.typed(data)
            members = type_.members if isinstance(type_, Union) else (type_,)
            codes += [schema.name for schema in map(operation.schemas.of, members) if schema]
        if status != "default" or not fallback:
            errors[status] = tuple(codes)
    if named := operation.json.get("x-endpoint-errors"):
        errors["4xx"] = tuple(code for error in named if (code := at(error, "error-code")) is not None)
    return errors


def read_paging(
    operation: OperationObject, query: tuple[Field, ...], body: Body | None, returns: Type | None
) -> tuple[Paging, Type] | tuple[None, None]:
    """Return how the list that an operation returns is paged, and the type of its items."""
    in_query = {parameter.wire for parameter in query}
    in_body = {field.wire for field in (body and body.fields) or ()}
    largest = operation.json.get("x-max-page-size")
    if "batch_token" in in_query and isinstance(returns, ListOf):
        paging = Paging(style="link", items=None, cursor="batch_token", limit="limit", largest=largest)
        return paging, returns.item
    by_number = {"page", "limit"} <= in_query
    in_body = in_body if "cursor" in in_body and not by_number else set()
    parameters = in_body or in_query
    by_cursor = "cursor" in parameters and any(f.wire == "cursor" for f in operation.schemas.fields(returns))
    if not (by_number or by_cursor) or not (found := _items(operation, returns)):
        return None, None
    if by_number:
        largest = largest or operation.names.get("largest-page")
    elif "limit" in parameters and largest is None:
        if body is not None and isinstance(body.type, Ref) and in_body:
            limit = at(operation.schemas.components[body.type.key], "properties", "limit", default={})
        else:
            limit = at(operation.json, "parameters", "name=limit", "schema", default={})
        largest = next((one["maximum"] for one in (limit, *limit.get("anyOf", ())) if "maximum" in one), None)
    paging = Paging(
        style="page" if by_number else "cursor",
        items=found[0],
        cursor="page" if by_number else "cursor",
        location="body" if in_body else "query",
        limit="limit" if "limit" in parameters else None,
        largest=largest,
    )
    return paging, found[1]


def _items(operation: OperationObject, returns: Type | None) -> tuple[str, Type] | None:
    """Find the list in a page: the only array, or the one that the names file chooses."""
    schema = operation.schemas.of(returns)
    if schema is None:
        return None
    if isinstance(schema.type, Union):
        kinds = {_items(operation, member) for member in schema.type.members if isinstance(member, Ref)}
        if len(kinds) == 1:
            return kinds.pop()
    arrays = {
        field.attribute: field.type.item
        for field in schema.fields or ()
        if isinstance(field.type, ListOf) and field.wire != "errors"
    }
    if not arrays:
        operation.leave_out("asks for pages, and its answer holds no list: it is not walked")
        return None
    name = operation.choice("items")
    if name not in arrays:
        words = operation.id.replace("_", "").lower()
        # The first of those that the id names, or the first of all.
        name = max(arrays, key=lambda name: name.replace("_", "") in words)
        if len(arrays) > 1:
            operation.note(
                f"its pages are made of {name}, one of {sorted(arrays)}, until [items] says otherwise"
            )
    return name, arrays[name]
