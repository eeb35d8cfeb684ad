"""Write the `Operation` constant and the endpoint function of each operation of one module."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from aiomerchant_generator.model import Api, Body, Field, Operation, Paging
from aiomerchant_generator.types import Const, MapOf, Ref, Type, inner
from aiomerchant_generator.write.annotations import Annotator, expression, or_none
from aiomerchant_generator.write.docstrings import DocstringWriter, literal
from aiomerchant_generator.write.imports import Imports
from aiomerchant_generator.write.rendering import Code, call


class OperationWriter:
    """Writes the constants and the endpoint functions of one module."""

    def __init__(self, api: Api, imports: Imports, docstrings: DocstringWriter) -> None:
        self._api = api
        self._imports = imports
        self._annotator = Annotator(api, imports)
        self._docstrings = docstrings

    def _returned(self, operation: Operation) -> str:
        return "None" if operation.returns is None else self._annotator.read(operation.returns)

    def constant(self, operation: Operation) -> str:
        """Return the constant, an `Operation(...)` with the arguments that differ from the defaults."""
        kind, types = "Operation", [self._returned(operation)]
        if operation.paging is not None:
            kind, types = "ListOperation", [*types, self._annotator.read(operation.paging.item)]
        self._imports.core(kind)
        final = self._imports.standard("Final")
        queries = operation.query_parameters
        more = {
            "accept": _unless(operation.accept, "application/json"),
            "query": tuple(p.wire for p in queries),
            "needed": tuple(p.wire for p in queries if p.required and not p.nullable),
            "styles": {p.wire: p.style for p in queries if p.style},
            "body": operation.body and self._body(operation.body),
            "authorization": _unless(operation.authorization or Code("None"), "Bearer"),
            "own_token": operation.credential and operation.credential[1] and Code("False"),
            "anonymous": operation.anonymous,
            "security": operation.security,
            "scopes": operation.scopes,
            "idempotency": operation.idempotency,
            "paging": operation.paging and self._paging(operation.paging),
            "makes_key": not operation.makes_key and Code("False"),
            "rotates": operation.rotates,
            "secrets": secret_positions(self._api, operation),
            "deprecated": operation.deprecated,
        }
        named = [operation.id, operation.name.name, operation.method, operation.path]
        returns = expression(self._api, operation.returns) if operation.returns else Code("None")
        value = call(kind, *named, provider=self._api.provider, returns=returns, **more)
        return f"{operation.name.constant}: {final}[{kind}[{', '.join(types)}]] = {value}"

    def _body(self, body: Body) -> Code:
        self._imports.core("Body")
        return call(
            "Body",
            type=expression(self._api, body.type),
            media=_unless(body.media, "application/json"),
            required=not body.required and Code("False"),
            parts=dict(body.parts),
        )

    def _paging(self, paging: Paging) -> Code:
        self._imports.core("Paging")
        return call(
            "Paging",
            style=paging.style,
            items=paging.items or Code("None"),
            cursor=paging.cursor,
            location=_unless(paging.location, "query"),
            limit=paging.limit,
            largest=paging.largest,
        )

    def function(self, operation: Operation) -> str:
        """Return the endpoint function, with overloads for deprecated parameters, as PEP 702 wants."""
        keywords = list(self._keywords(operation))
        old = [k for k in keywords if k.deprecated]
        if not old:
            return self._definition(operation, keywords)
        self._imports.standard("overload")
        self._imports.core("deprecated")
        names = ", ".join(f"`{k.name}`" for k in old)
        new = self._definition(operation, [k for k in keywords if not k.deprecated], body="...")
        # A deprecated keyword is required in its overload, so that only a call that gives it is marked.
        marked = [
            self._definition(
                operation, [replace(k, default="") if k is one else k for k in keywords], body="..."
            )
            for one in old
        ]
        parts = [f"@overload\n{new}"]
        parts += [f'@overload\n@deprecated("deprecated by the API: {names}")\n{text}' for text in marked]
        return "\n\n".join([*parts, self._definition(operation, keywords)])

    def _definition(self, operation: Operation, keywords: list[_Keyword], body: str = "") -> str:
        signature = [f"send: {self._imports.core('Send')}", "/"]
        signature += [f"{p.keyword}: {self._annotator.given(p.type)}" for p in operation.path_parameters]
        if keywords:
            signature.append("*")
            signature += [k.written for k in keywords if not k.default]
            signature += [k.written for k in keywords if k.default]
        if operation.paging is not None:
            self._imports.core("Pages")
            returned = f"Pages[{self._annotator.read(operation.paging.item)}]"
            start, send = "def", "send.pages"
        else:
            returned = self._returned(operation)
            start, send = "async def", "await send"
        name = operation.name.method if operation.marked else operation.name.function
        head = f"{start} {name}({', '.join(signature)}) -> {returned}:"
        if body:
            return f"{head} {body}"
        mark = ""
        if operation.deprecated:
            self._imports.core("deprecated")
            mark = '@deprecated("The API deprecates this operation")\n'
        docstring = literal(self._docstrings.operation(operation), indent=4)
        return f"{mark}{head}\n    {docstring}\n    return {send}({_sent(operation)})"

    def _keywords(self, operation: Operation) -> Iterator[_Keyword]:
        given = self._annotator.given
        if operation.credential is not None:
            name, required = operation.credential
            yield _Keyword(name, "str") if required else _Keyword(name, "str | None", "None")
        for parameter in operation.query_parameters:
            annotation = given(parameter.type)
            if parameter.style == "comma":
                annotation += f" | {self._imports.standard('Sequence')}[str]"
            required = parameter.required
            yield _keyword(parameter, annotation if required else or_none(annotation), required)
        body = operation.body
        if body is not None and body.parts:
            mapping, any_ = (self._imports.standard(n) for n in ("Mapping", "Any"))
            yield _Keyword("body", f"{mapping}[str, {any_}]")
        elif body is not None and body.fields is None:
            annotation = given(body.type)
            yield (
                _Keyword("body", annotation)
                if body.required
                else _Keyword("body", or_none(annotation), "None")
            )
        in_path = {p.keyword for p in operation.path_parameters}
        for field in operation.body_fields:
            if field.keyword in in_path:
                continue
            if isinstance(field.type, Const) and field.required and not field.nullable:
                yield _Keyword(field.keyword, given(field.type), repr(field.type.value))
            else:
                made = operation.makes_key and operation.idempotency == (field.wire,)
                required = field.required and not made
                yield _keyword(field, self._annotator.argument(field, required=required), required)


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


def _unless(value: str, default: str) -> str | None:
    return None if value == default else value


@dataclass(frozen=True)
class _Keyword:
    name: str
    annotation: str
    default: str = ""
    deprecated: bool = False

    @property
    def written(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


def _keyword(field: Field, annotation: str, required: bool) -> _Keyword:
    return _Keyword(field.keyword, annotation, "" if required else "None", field.deprecated)


def _sent(operation: Operation) -> str:
    """Return the arguments with which an endpoint function calls `send`."""
    given = {"path": operation.path_parameters, "query": operation.query_parameters}
    if operation.body is not None and operation.body.fields is not None:
        given["body"] = operation.body.fields
    sent = [operation.name.constant]
    for location, fields in given.items():
        if fields or location == "body":
            pairs = ", ".join(f'"{field.wire}": {field.keyword}' for field in fields)
            sent.append(f"{location}={{{pairs}}}")
    if operation.body is not None and operation.body.fields is None:
        sent.append("body=body")
    if operation.credential is not None:
        sent.append(f"credential={operation.credential[0]}")
    return ", ".join(sent)
