"""Write the `Operation` constant and the endpoint function of each operation of one module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.docstrings import DocstringWriter, literal
from generator.facts import Api, Const, Operation, Parameter
from generator.secrecy import sent
from generator.types import Annotator, Imports, expression, or_none


class OperationWriter:
    """The constant and the endpoint function of each operation of one module."""

    def __init__(self, api: Api, imports: Imports, docstrings: DocstringWriter) -> None:
        self._api = api
        self._imports = imports
        self._annotator = Annotator(api, imports)
        self._docstrings = docstrings

    def _returned(self, operation: Operation) -> str:
        return "None" if operation.returns is None else self._annotator.read(operation.returns)

    def type(self, operation: Operation) -> str:
        if operation.paging is None:
            return f"Operation[{self._returned(operation)}]"
        self._imports.core("ListOperation")
        return f"ListOperation[{self._returned(operation)}, {self._annotator.read(operation.paging.item)}]"

    def call(self, operation: Operation) -> str:
        """The `Operation(...)` expression, with what differs from the defaults."""
        arguments = {"provider": self._api.provider, "returns": expression(self._api, operation.returns)}
        written = [
            repr(operation.id),
            repr(operation.name.name),
            repr(operation.method),
            repr(operation.path),
        ]
        written += [f"{name}={value!r}" for name, value in arguments.items()]
        if operation.accept != "application/json":
            written.append(f"accept={operation.accept!r}")
        if operation.query_parameters:
            written.append(f"query={tuple(p.wire for p in operation.query_parameters)!r}")
        if styles := {p.wire: p.style for p in operation.query_parameters if p.style}:
            written.append(f"styles={styles!r}")
        if operation.body is not None:
            written.append(f"body={self._body(operation)}")
        if operation.authorization != "Bearer":
            written.append(f"authorization={operation.authorization!r}")
        if operation.credential is not None and operation.credential[1]:
            written.append("own_token=False")
        if operation.anonymous:
            written.append("anonymous=True")
        for name in ("security", "scopes", "idempotency"):
            if value := getattr(operation, name):
                written.append(f"{name}={value!r}")
        if operation.paging is not None:
            written.append(f"paging={self._paging(operation)}")
        if not operation.makes_key:
            written.append("makes_key=False")
        if operation.rotates:
            written.append("rotates=True")
        if secrets := sent(self._api, operation):
            written.append(f"secrets={secrets!r}")
        if operation.deprecated:
            written.append("deprecated=True")
        kind = "Operation" if operation.paging is None else "ListOperation"
        return f"{kind}({', '.join(written)})"

    def _body(self, operation: Operation) -> str:
        self._imports.core("Body")
        body = operation.body
        assert body is not None
        written = [f"type={expression(self._api, body.type)!r}"]
        if body.media != "application/json":
            written.append(f"media={body.media!r}")
        if not body.required:
            written.append("required=False")
        if body.parts:
            written.append(f"parts={dict(body.parts)!r}")
        return f"Body({', '.join(written)})"

    def _paging(self, operation: Operation) -> str:
        self._imports.core("Paging")
        paging = operation.paging
        assert paging is not None
        written = [f"style={paging.style!r}", f"items={paging.items!r}", f"cursor={paging.cursor!r}"]
        if paging.place != "query":
            written.append(f"place={paging.place!r}")
        written += [
            f"{n}={v!r}" for n, v in (("limit", paging.limit), ("largest", paging.largest)) if v is not None
        ]
        return f"Paging({', '.join(written)})"

    def function(self, operation: Operation) -> str:
        """The endpoint function, with overloads where a parameter is deprecated (PEP 702's only way)."""
        keywords = list(self._keywords(operation))
        old = [k for k in keywords if k.deprecated]
        if not old:
            return self._definition(operation, keywords)
        self._imports.standard("overload")
        self._imports.core("deprecated")
        names = ", ".join(f"`{k.name}`" for k in old)
        new = self._definition(operation, [k for k in keywords if not k.deprecated], body="...")
        # A deprecated keyword that is given picks the overload that says so: there it has no default.
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
        signature = ["send: Send", "/"]
        signature += [f"{p.keyword}: {self._annotator.given(p.type)}" for p in operation.path_parameters]
        if keywords:
            signature.append("*")
            signature += [k.written for k in keywords if not k.default]
            signature += [k.written for k in keywords if k.default]
        if operation.paging is not None:
            self._imports.core("Pages", typing_only=True)
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
        told = literal(self._docstrings.operation(operation), indent=4)
        return f"{mark}{head}\n    {told}\n    return {send}({self._sent(operation, keywords)})"

    def _keywords(self, operation: Operation) -> Iterator[_Keyword]:
        given = self._annotator.given
        taken = {p.keyword for p in operation.path_parameters}
        if operation.credential is not None:
            name, required = operation.credential
            yield _Keyword(
                name, "str" if required else "str | None", "" if required else "None", name, "credential"
            )
        for parameter in operation.query_parameters:
            annotation = given(parameter.type)
            if parameter.style == "comma":
                annotation += f" | {self._imports.standard('Sequence', typing_only=True)}[str]"
            yield self._keyword(parameter, "query", annotation)
        body = operation.body
        if body is None:
            return
        if body.fields is None:
            if body.media == "multipart/form-data":
                mapping, any_ = (
                    self._imports.standard(name, typing_only=True) for name in ("Mapping", "Any")
                )
                yield _Keyword("body", f"{mapping}[str, {any_}]", "", "body", "whole")
            else:
                annotation, default = (
                    (given(body.type), "") if body.required else (f"{given(body.type)} | None", "None")
                )
                yield _Keyword("body", annotation, default, "body", "whole")
            return
        filled = operation.idempotency if operation.makes_key else ()
        for parameter in body.fields:
            if parameter.keyword not in taken:
                yield self._keyword(parameter, "body", given(parameter.type), filled)

    def _keyword(
        self, parameter: Parameter, place: str, annotation: str, filled: tuple[str, ...] = ()
    ) -> _Keyword:
        constant = isinstance(parameter.type, Const) and parameter.required and not parameter.nullable
        if isinstance(parameter.type, Const) and constant and place == "body":
            return _Keyword(parameter.keyword, annotation, repr(parameter.type.value), parameter.wire, place)
        required = parameter.required and (parameter.wire,) != filled
        if not required or parameter.nullable:
            annotation = or_none(annotation)
        default = "" if required else "None"
        return _Keyword(parameter.keyword, annotation, default, parameter.wire, place, parameter.deprecated)

    def _sent(self, operation: Operation, keywords: list[_Keyword]) -> str:
        sent = [operation.name.constant]
        if operation.path_parameters:
            sent.append(f"path={_dict((p.wire, p.keyword) for p in operation.path_parameters)}")
        if operation.query_parameters:
            sent.append(f"query={_dict((k.wire, k.name) for k in keywords if k.place == 'query')}")
        if operation.body is not None:
            if operation.body.fields is None:
                sent.append("body=body")
            else:
                sent.append(f"body={_dict((p.wire, p.keyword) for p in operation.body.fields)}")
        if operation.credential is not None:
            sent.append(f"credential={operation.credential[0]}")
        return ", ".join(sent)


@dataclass(frozen=True)
class _Keyword:
    name: str
    annotation: str
    default: str
    wire: str
    place: str
    deprecated: bool = False

    @property
    def written(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


def _dict(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f'"{wire}": {name}' for wire, name in pairs) + "}"
