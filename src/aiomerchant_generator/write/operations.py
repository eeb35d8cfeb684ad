"""Write the `Operation` constant and the endpoint function of each operation of one module."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from attrs import fields

import aiomerchant_core as core
from aiomerchant_generator.model import Api, Field, Operation
from aiomerchant_generator.types import ANY, Const, MapOf, Ref, Type, inner
from aiomerchant_generator.write.annotations import Annotator, expression
from aiomerchant_generator.write.docstrings import DocstringWriter, literal
from aiomerchant_generator.write.imports import Imports
from aiomerchant_generator.write.rendering import Code


class OperationWriter:
    """Writes the constants and the endpoint functions of one module."""

    def __init__(self, api: Api, imports: Imports, docstrings: DocstringWriter) -> None:
        self._api = api
        self._imports = imports
        self._annotator = Annotator(api, imports)
        self._docstrings = docstrings

    def constant(self, operation: Operation) -> str:
        """Return the constant, an `Operation(...)` with the arguments that differ from the defaults."""
        body, credential = operation.body, operation.credential
        values: dict[str, Any] = {
            "name": operation.name.name,
            "provider": self._api.provider,
            "returns": operation.returns and expression(self._api, operation.returns),
            "query": tuple(p.wire for p in operation.query_parameters),
            "needed": tuple(p.wire for p in operation.query_parameters if p.required and not p.nullable),
            "styles": {p.wire: p.style for p in operation.query_parameters if p.style},
            "body": body
            and core.Body(
                type=expression(self._api, body.type),
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
            types.append(self._annotator.read(operation.item))
        annotation = f"{self._imports.standard('Final')}[{kind.__name__}[{', '.join(types)}]]"
        return f"{operation.name.constant}: {annotation} = {self._written(kind(**values, **rest))}"

    def _written(self, value: Any) -> Code:
        """Write an instance of a class of the core, without what is so by default."""
        arguments = []
        for one in fields(type(value)):
            held = getattr(value, one.name)
            if held not in (one.default, {}):
                code = self._written(held) if isinstance(held, core.Body | core.Paging) else repr(held)
                arguments.append(f"{one.name}={code}" if one.kw_only else code)
        return Code(f"{self._imports.core(type(value).__name__)}({', '.join(arguments)})")

    def _returned(self, operation: Operation) -> str:
        return "None" if operation.returns is None else self._annotator.read(operation.returns)

    def function(self, operation: Operation) -> str:
        """Return the endpoint function, with overloads for deprecated parameters, as PEP 702 wants."""
        keywords = list(self._keywords(operation))
        old = [k for k in keywords if k.deprecated]
        if not old:
            return self._definition(operation, keywords)
        self._imports.standard("overload")
        self._imports.core("deprecated")
        mark = f'@deprecated("deprecated by the API: {", ".join(f"`{k.name}`" for k in old)}")\n'
        overloads = [self._head(operation, [k for k in keywords if not k.deprecated])]
        for one in old:
            # It is required in its overload, so that only a call that gives it is marked.
            given = [replace(k, default="") if k is one else k for k in keywords]
            overloads.append(mark + self._head(operation, given))
        written = [f"@overload\n{overload} ..." for overload in overloads]
        return "\n\n".join([*written, self._definition(operation, keywords)])

    def _definition(self, operation: Operation, keywords: list[_Keyword]) -> str:
        mark = ""
        if operation.deprecated:
            self._imports.core("deprecated")
            mark = '@deprecated("The API deprecates this operation")\n'
        docstring = literal(self._docstrings.operation(operation), indent=4)
        send = "await send" if operation.item is None else "send.pages"
        call = f"{send}({', '.join(_sent(operation))})"
        return f"{mark}{self._head(operation, keywords)}\n    {docstring}\n    return {call}"

    def _head(self, operation: Operation, keywords: list[_Keyword]) -> str:
        """Return the signature."""
        signature = [f"send: {self._imports.core('Send')}", "/"]
        signature += [f"{p.keyword}: {self._annotator.given(p.type)}" for p in operation.path_parameters]
        signature += ["*"] if keywords else []
        signature += [k.written for k in sorted(keywords, key=lambda keyword: bool(keyword.default))]
        start, returned = "async def", self._returned(operation)
        if operation.item is not None:
            start = "def"
            returned = f"{self._imports.core('Pages')}[{self._annotator.read(operation.item)}]"
        name = operation.name.method if operation.marked else operation.name.function
        return f"{start} {name}({', '.join(signature)}) -> {returned}:"

    def _keywords(self, operation: Operation) -> Iterator[_Keyword]:
        if operation.credential is not None:
            yield self._keyword(operation.credential)
        yield from map(self._keyword, operation.query_parameters)
        body = operation.body
        if body is not None and body.fields is None:
            type_, required = (MapOf(ANY), True) if body.parts else (body.type, body.required)
            yield self._keyword(Field("body", "body", type_, required, nullable=False))
        for field in operation.own_body_fields:
            if isinstance(field.type, Const) and field.required and not field.nullable:
                annotation = self._annotator.given(field.type)
                yield _Keyword(field.keyword, annotation, repr(field.type.value))
            else:
                made = operation.makes_key and operation.idempotency == (field.wire,)
                yield self._keyword(replace(field, required=field.required and not made))

    def _keyword(self, field: Field) -> _Keyword:
        annotation = self._annotator.argument(field, required=field.required)
        return _Keyword(field.keyword, annotation, "" if field.required else "None", field.deprecated)


@dataclass(frozen=True)
class _Keyword:
    name: str
    annotation: str
    default: str = ""
    deprecated: bool = False

    @property
    def written(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


def _sent(operation: Operation) -> Iterator[str]:
    """Yield the arguments with which an endpoint function calls `send`."""
    yield operation.name.constant
    body = operation.body
    for location, given in operation.located.items():
        if given or (location == "body" and body is not None and body.fields is not None):
            pairs = [f'"{field.wire}": {field.keyword}' for field in given]
            yield f"{location}={{{', '.join(pairs)}}}"
    if body is not None and body.fields is None:
        yield "body=body"
    if operation.credential is not None:
        yield f"credential={operation.credential.keyword}"


def secret_positions(api: Api, operation: Operation) -> tuple[tuple[str, ...], ...]:
    """Return the positions of secrets in a request: `Operation.secrets` in aiomerchant_core."""
    found: list[tuple[str, ...]] = [("path", p.wire) for p in operation.path_parameters if p.secret]
    found += [("query", p.wire) for p in operation.query_parameters if p.secret]
    if (body := operation.body) is not None:
        found += _positions(api, body.type, ("body", *body.json_part), frozenset())
    return tuple(dict.fromkeys(found))


def _positions(
    api: Api, type_: Type, position: tuple[str, ...], around: frozenset[str]
) -> Iterator[tuple[str, ...]]:
    """Yield the positions of a value's secrets; `around` has the schemas that are already entered."""
    match type_:
        case Ref(key) if key not in around:
            schema = api.schemas[key]
            if schema.type is not None:
                yield from _positions(api, schema.type, position, around | {key})
            for field in schema.fields or ():
                if field.secret:
                    yield (*position, field.wire)
                else:
                    yield from _positions(api, field.type, (*position, field.wire), around | {key})
        case _:
            below = (*position, "*") if isinstance(type_, MapOf) else position
            for part in inner(type_):
                yield from _positions(api, part, below, around)
