"""Write docstrings: our own line, then facts of the document."""

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator

from aiomerchant_generator.model import Api, Body, Field, Operation, Schema
from aiomerchant_generator.types import ListOf, Literals, Nullable, Ref, Type, Union
from aiomerchant_generator.write.annotations import Annotator
from aiomerchant_generator.write.descriptions import Descriptions
from aiomerchant_generator.write.examples import ExampleWriter

#: The width of docstrings, which are indented by four.
_WIDTH = 104

#: The most values that are listed; longer enums are named.
_MOST_VALUES = 8


class DocstringWriter:
    """Writes the docstrings of one provider, as code."""

    def __init__(self, api: Api, descriptions: Descriptions) -> None:
        self._api = api
        self._descriptions = descriptions
        self._examples = ExampleWriter(api, descriptions)

    def operation(self, operation: Operation) -> str:
        route = f"{operation.method} {operation.path}."
        line = self._descriptions.line("operations", operation.id)
        facts = " ".join([*([route] if line else []), *self._facts(operation)])
        errors = "; ".join(f"{s} {', '.join(codes)}".strip() for s, codes in operation.errors.items())
        return literal(
            line or route,
            facts,
            _section("Args", self._arguments(operation)),
            _section("Raises", [("APIStatusError", errors and f"{errors}.")]),
            f"Example:\n    {self._examples.short(operation)}",
        )

    def resource(self, name: str) -> str:
        what = f"The operations of `{name}`." if name else f"The resources of {self._api.title}."
        return literal(self._descriptions.line("resources", name) or what)

    def model(self, schema: Schema) -> str:
        line = self._descriptions.line("schemas", schema.key) or f"Schema `{schema.key}`."
        facts = f"The payload of the webhook `{schema.event}`." if schema.event is not None else ""
        attributes = [
            (field.attribute, self._value(self._descriptions.line("fields", schema.key, field.wire), field))
            for field in schema.fields or ()
        ]
        return literal(line, facts, _section("Attributes", attributes))

    def alias(self, schema: Schema) -> str:
        """Return the docstring of a name of a type; nothing where there is no line on it."""
        line = self._descriptions.line("schemas", schema.key)
        return line and literal(line)

    def _facts(self, operation: Operation) -> Iterator[str]:
        if operation.scopes:
            yield f"Scopes: {', '.join(operation.scopes)}."
        if tokens := self._tokens(operation.security):
            optional = ", or none" if operation.anonymous and operation.credential is None else ""
            yield f"Token: {tokens}{optional}."
        if operation.authorization is None:
            yield "No credentials are sent."
        elif operation.credential is not None:
            where_given = "" if operation.credential.required else ", where given,"
            yield f"`{operation.credential.keyword}`{where_given} is sent in place of the client's token."
        if operation.idempotency and operation.makes_key:
            key = ".".join(operation.idempotency)
            yield f"`{key}` is made unless given, and is the same on each attempt."
        if operation.deprecated:
            yield self._deprecation(operation)
        if old := operation.deprecated_arguments:
            yield f"Deprecated arguments: {', '.join(old)}."

    def _tokens(self, security: Iterable[str]) -> str:
        """Name the tokens of security schemes: `OAuth or personal access token or customer session token`."""
        kinds: defaultdict[str, list[str]] = defaultdict(list)
        for token in filter(None, (self._descriptions.line("tokens", scheme) for scheme in security)):
            kind, _, noun = token.partition(" ")
            kinds[noun].append(kind)
        return " or ".join(f"{_either(words)} {noun}" for noun, words in kinds.items())

    def _deprecation(self, operation: Operation) -> str:
        said = operation.deprecation
        text = "Deprecated by the API"
        if date := said.get("deprecationDate"):
            text += f" since {date}"
        if (date := said.get("retirementDate", "TBD")) != "TBD":
            text += f", with {date} as its last day"
        names = {o.id: o.name.name for o in self._api.operations}
        successor = names.get(said.get("replacedBy", ""))
        return f"{text}; `{successor}` replaces it." if successor else f"{text}."

    def _arguments(self, operation: Operation) -> Iterator[tuple[str, str]]:
        body, paging = operation.body, operation.paging
        schema = body.type.key if body is not None and isinstance(body.type, Ref) else ""
        lines = [(one, self._descriptions.parameter(operation.id, one.wire)) for one in operation.parameters]
        own = operation.own_body_fields
        lines += [(one, self._descriptions.line("fields", schema, one.wire)) for one in own]
        for one, line in lines:
            text = self._value(line, one)
            if paging and paging.largest and one.wire == paging.limit and str(paging.largest) not in text:
                # The names file knows it where the document is silent.
                text = f"{text} At most {paging.largest}.".lstrip()
            yield one.keyword, text
        if body is not None and body.fields is None and schema:
            yield "body", self._body(body)

    def _body(self, body: Body) -> str:
        """Describe a body that is one argument: the parts of a form, or one of several models."""
        if body.parts:
            name = Annotator(self._api).of(body.type)
            parts = [f"`{part}` ({name if part in body.json_part else 'a file'})" for part in body.parts]
            return f"The parts {' and '.join(parts)}."
        variants = self._api.variants(body.type) or []
        return f"One of {', '.join(v.name for v in variants)}." if 1 < len(variants) <= _MOST_VALUES else ""

    def _value(self, line: str, field: Field) -> str:
        """Describe a field or an argument; empty where the annotation says all."""
        # Our line already mentions the default.
        limits = [one for one in field.limits if "default" not in line or not one.startswith("default ")]
        bounds = ", ".join(limits)
        sentences = [line, bounds and f"{bounds[0].upper()}{bounds[1:]}."]
        enums = {*self._enums(field.type)}
        name, values = enums.pop() if len(enums) == 1 else ("", ())
        if 0 < len(values) <= _MOST_VALUES:
            sentences.append(f"One of {', '.join(values)}.")
        elif name and (line or limits):
            sentences.append(f"One of `{name}`.")
        sentences.append("Deprecated." if field.deprecated else "")
        return " ".join(filter(None, sentences))

    def _enums(self, type_: Type, name: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the name and the values of the enum of a value or of its items; no values for others."""
        match type_:
            case Literals(values):
                yield name, values
            case Ref(key) if (inner := self._api.schemas[key].type) is not None:
                yield from self._enums(inner, self._api.schemas[key].name)
            case ListOf(item) | Nullable(item):
                yield from self._enums(item)
            case Union(members):
                for member in members:
                    yield from self._enums(member, name)
            case _:
                yield "", ()


def _either(words: list[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _section(title: str, rows: Iterable[tuple[str, str]]) -> str:
    """Return a section in Google's style, without empty rows."""
    lines = [f"    {name}: {text}" for name, text in rows if text]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def literal(first: str, *paragraphs: str) -> str:
    """Return a docstring as code, which the formatter indents: wrapped, but for its first line."""
    lines = [first]
    for paragraph in filter(None, paragraphs):
        lines.append("")
        for line in paragraph.split("\n"):
            below = "        " if line.startswith(" ") else ""
            lines += textwrap.wrap(
                line, _WIDTH, subsequent_indent=below, break_long_words=False, break_on_hyphens=False
            )
    text = "\n".join(lines).replace('"""', "'''")
    end = "\n" if len(lines) > 1 or text.endswith(('"', "\\")) else ""
    prefix = "r" if "\\" in text else ""
    return f'{prefix}"""{text}{end}"""'
