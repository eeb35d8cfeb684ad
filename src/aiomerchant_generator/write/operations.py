"""Write the `Operation` constant and the endpoint function of each operation of one module."""

from collections.abc import Collection, Iterator
from typing import Any

from attrs import fields

import aiomerchant_core as core
from aiomerchant_generator.model import Api, Field, Operation
from aiomerchant_generator.types import ANY, Const, MapOf, Ref, Type, inner
from aiomerchant_generator.write.annotations import Annotator
from aiomerchant_generator.write.docstrings import DocstringWriter
from aiomerchant_generator.write.rendering import Code


class OperationWriter:
    """Writes the constants and the endpoint functions of one module."""

    def __init__(self, api: Api, names: Annotator, docstrings: DocstringWriter) -> None:
        self._api = api
        self._names = names
        self._docstrings = docstrings

    def constant(self, operation: Operation) -> str:
        """Return the constant, an `Operation(...)` with the arguments that differ from the defaults."""
        body, credential = operation.body, operation.credential
        values: dict[str, Any] = {
            "name": operation.name.name,
            "provider": self._api.provider,
            "returns": operation.returns and Annotator(self._api).of(operation.returns),
            "query": tuple(p.wire for p in operation.query_parameters),
            "needed": tuple(p.wire for p in operation.query_parameters if p.required and not p.nullable),
            "styles": {p.wire: p.style for p in operation.query_parameters if p.style},
            "body": body
            and core.Body(
                type=Annotator(self._api).of(body.type),
                media=body.media,
                required=body.required,
                parts=dict(body.parts),
            ),
            "own_token": credential is None or not credential.required,
            "secrets": secret_positions(self._api, operation),
        }
        kind = core.Operation if operation.item is None else core.ListOperation
        # The model has the rest under the names that it has in the core.
        rest = {one.name: getattr(operation, one.name) for one in fields(kind) if one.name not in values}
        types = [self._returned(operation)]
        if operation.item is not None:
            types.append(self._names.of(operation.item))
        annotation = f"{self._names.known('Final')}[{kind.__name__}[{', '.join(types)}]]"
        return f"{operation.name.constant}: {annotation} = {self._written(kind(**values, **rest))}"

    def _written(self, value: Any) -> Code:
        """Write an instance of a class of the core, without what is so by default."""
        arguments = []
        for one in fields(type(value)):
            held = getattr(value, one.name)
            if held not in (one.default, {}):
                code = self._written(held) if isinstance(held, core.Body | core.Paging) else repr(held)
                arguments.append(f"{one.name}={code}" if one.kw_only else code)
        return Code(f"{self._names.known(type(value).__name__)}({', '.join(arguments)})")

    def _returned(self, operation: Operation) -> str:
        return "None" if operation.returns is None else self._names.of(operation.returns)

    def function(self, operation: Operation) -> str:
        """Return the endpoint function, with overloads for deprecated parameters, as PEP 702 wants."""
        keywords = [*self._keywords(operation)]
        parts: list[str] = []
        if old := [name for name, *_ in keywords if name in operation.deprecated_arguments]:
            overload = f"@{self._names.known('overload')}\n"
            mark = self._deprecated(f"deprecated by the API: {', '.join(f'`{name}`' for name in old)}")
            others = [one for one in keywords if one[0] not in old]
            parts.append(f"{overload}{self._head(operation, others)} ...")
            for one in old:
                # It is required in its overload, so that only a call that gives it is marked.
                given = [(name, annotation, "" if name == one else d) for name, annotation, d in keywords]
                parts.append(f"{overload}{mark}{self._head(operation, given)} ...")
        mark = self._deprecated("The API deprecates this operation") if operation.deprecated else ""
        docstring = self._docstrings.operation(operation)
        send = "await send" if operation.item is None else "send.pages"
        call = f"{send}({', '.join(_sent(operation))})"
        parts.append(f"{mark}{self._head(operation, keywords)}\n    {docstring}\n    return {call}")
        return "\n\n".join(parts)

    def _deprecated(self, message: str) -> str:
        return f'@{self._names.known("deprecated")}("{message}")\n'

    def _head(self, operation: Operation, keywords: Collection[tuple[str, str, str]]) -> str:
        """Return the signature, first the keywords without a default."""
        signature = [f"send: {self._names.known('Send')}", "/"]
        signature += [f"{p.keyword}: {self._names.of(p.type, given=True)}" for p in operation.path_parameters]
        signature += ["*"] if keywords else []
        for name, annotation, default in sorted(keywords, key=lambda keyword: bool(keyword[2])):
            signature.append(f"{name}: {annotation}" + (f" = {default}" if default else ""))
        start, returned = "async def", self._returned(operation)
        if operation.item is not None:
            start = "def"
            returned = f"{self._names.known('Pages')}[{self._names.of(operation.item)}]"
        name = operation.name.method if operation.marked else operation.name.function
        return f"{start} {name}({', '.join(signature)}) -> {returned}:"

    def _keywords(self, operation: Operation) -> Iterator[tuple[str, str, str]]:
        """Yield each keyword with its annotation and its default, which is empty where it must be given."""
        fields = [*filter(None, [operation.credential]), *operation.query_parameters]
        body = operation.body
        if body is not None and body.fields is None:
            type_, required = (MapOf(ANY), True) if body.parts else (body.type, body.required)
            fields.append(Field("body", "body", type_, required, nullable=False))
        for field in [*fields, *operation.own_body_fields]:
            required = field.required and not (operation.makes_key and operation.idempotency == (field.wire,))
            default = "" if required else "None"
            if isinstance(field.type, Const) and required and not field.nullable:
                default = repr(field.type.value)
            yield field.keyword, self._names.argument(field, required=required), default


def _sent(operation: Operation) -> Iterator[str]:
    """Yield the arguments with which an endpoint function calls `send`."""
    yield operation.name.constant
    for location, given in operation.located.items():
        if given:
            pairs = [f'"{field.wire}": {field.keyword}' for field in given]
            yield f"{location}={{{', '.join(pairs)}}}"
    if operation.body is not None and not operation.body_fields:
        yield "body=body" if operation.body.fields is None else "body={}"
    if operation.credential is not None:
        yield f"credential={operation.credential.keyword}"


def secret_positions(api: Api, operation: Operation) -> tuple[tuple[str, ...], ...]:
    """Return the positions of secrets in a request: `Operation.secrets` in aiomerchant_core."""
    found: list[tuple[str, ...]] = [
        (at, p.wire) for at in ("path", "query") for p in operation.located[at] if p.secret
    ]
    if (body := operation.body) is not None:
        found += _positions(api, body.type, ("body", *body.json_part), frozenset())
    return tuple(dict.fromkeys(found))


def _positions(
    api: Api, type_: Type | None, position: tuple[str, ...], around: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """Yield the positions of a value's secrets; `around` has the schemas that are already entered."""
    match type_:
        case Ref(key) if key not in around:
            around |= {key}
            yield from _positions(api, api.schemas[key].type, position, around)
            for field in api.schemas[key].fields or ():
                here = (*position, field.wire)
                yield from [here] if field.secret else _positions(api, field.type, here, around)
        case _:
            below = (*position, "*") if isinstance(type_, MapOf) else position
            for part in inner(type_):
                yield from _positions(api, part, below, around)
