"""Write the decoder and encoder of a schema.

The checks of scalars stand inline; everything else is put together from the rules of
`aiomerchant_core.codec`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.errors import GenerationError
from generator.facts import (
    ANY,
    STRING,
    Api,
    Const,
    Field,
    ListOf,
    Literals,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Schema,
    Type,
    Union,
)
from generator.types import Imports
from generator.unions import Has, Rule, Tag, rule

_DECODERS = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "date-time": "instant",
    "date": "full_date",
    "uuid": "unique_id",
    "decimal": "decimal",
    "binary": "string",
    "any": "anything",
}
# Scalars that a decoder checks in its own body, by the class of their values.
_INLINE = {"string": "str", "integer": "int", "boolean": "bool"}
_JSON_NAMES = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
}


class CodecWriter:
    """The code of one codec module, with the constants and imports that it needs."""

    def __init__(self, api: Api, schema: Schema, imports: Imports) -> None:
        self._api = api
        self._schema = schema
        self._imports = imports
        self._constants: dict[str, str] = {}  # expression -> name
        self.constants: list[str] = []

    # Decoding

    def values(self) -> str:
        """The names that a decoder gives to the fields' values, as the target of an assignment."""
        return ", ".join(_value(field) for field in self._schema.fields or ())

    def decode_lines(self) -> Iterator[str]:
        """The body of a model's decoder: a line or two a field, in the order of the document."""
        for field in self._schema.fields or ():
            yield from self._field(field)

    def _field(self, field: Field) -> Iterator[str]:
        type_ = self._api.resolve(field.type)
        value, attribute, wire = _value(field), f"self.{field.attribute}", f'"{field.wire}"'
        none = _none(field)
        match type_:
            case Scalar("any"):
                if field.required:
                    self._imports.codec("mismatch")
                    missing = f"{value} is None and {wire} not in data"
                    yield f'if {missing}: mismatch(None, at, {wire}, "any value")'
                yield f"{attribute} = {value}"
            case Literals() | Scalar("string" | "integer" | "boolean"):
                kind = type_.kind if isinstance(type_, Scalar) else "string"
                self._imports.codec("mismatch")
                odd = f"{value}.__class__ is not {_INLINE[kind]}" + _unless(value, none)
                yield f"{attribute} = {value}"
                yield f'if {odd}: {attribute} = mismatch({value}, at, {wire}, "{kind}")'
            case ListOf(Ref() as item) if self._api.variants(item) is not None:
                self._imports.codec("mismatch")
                yield f"if {value}.__class__ is list:"
                yield f'    here = (at, "{field.wire}[]")'
                yield f"    {attribute} = [{self._later(item)}(item, here) for item in {value}]"
                if none:
                    yield f"elif {none}: {attribute} = None"
                yield f'else: {attribute} = mismatch({value}, at, {wire}, "array")'
            case _:
                decoded = self._call(field, type_)
                yield f"{attribute} = " + (f"None if {none} else {decoded}" if none else decoded)

    def _call(self, field: Field, type_: Type) -> str:
        """The call that decodes a field's value."""
        value, wire = _value(field), f'"{field.wire}"'
        match type_:
            case Ref():
                return f"{self._later(type_)}({value}, (at, {wire}))"
            case Union() if field.sibling is not None:
                return f"{self._by_sibling(field, type_)}({value}, at, {wire}, data)"
        return f"{self._named(self.decoder(type_), field.attribute)}({value}, at, {wire})"

    def decoder(self, type_: Type) -> str:
        """An expression that is the decoder of a type."""
        match type_:
            case Scalar(kind):
                self._imports.codec(_DECODERS[kind])
                return _DECODERS[kind]
            case Literals():
                return self.decoder(STRING)
            case Const(value):
                self._imports.codec("constant")
                return f"constant({value!r})"
            case Ref():
                resolved = self._api.resolve(type_)
                return self._later(resolved) if isinstance(resolved, Ref) else self.decoder(resolved)
            case ListOf(item):
                self._imports.codec("list_of")
                return f"list_of({self.decoder(item)})"
            case MapOf(item) if item == ANY:
                self._imports.codec("free_form")
                return "free_form"
            case MapOf(item):
                self._imports.codec("dict_of")
                return f"dict_of({self.decoder(item)})"
            case Nullable(item):
                self._imports.codec("nullable")
                return f"nullable({self.decoder(item)})"
            case Union():
                return self._union(type_)

    def _union(self, type_: Union) -> str:
        variants = self._api.variants(type_)
        if variants is not None:
            self._imports.codec("union_decoder")
            expected = " or ".join(v.name for v in variants[:2]) + (" or ..." if len(variants) > 2 else "")
            return f'union_decoder(__name__, "{expected}", {self.rule(variants)})'
        members = _by_class(self._api, type_)
        if len(members) == 1:
            ((name, member),) = members.items()
            return self._class_decoder(name, member)
        self._imports.codec("by_class")
        table = ", ".join(f"{name}: {self._class_decoder(name, member)}" for name, member in members.items())
        return f'by_class({{{table}}}, "{" or ".join(dict.fromkeys(_JSON_NAMES[name] for name in members))}")'

    def _class_decoder(self, name: str, member: Type) -> str:
        if name == "str" and isinstance(member, Union):
            self._imports.codec("text_of")
            kinds = [self.decoder(kind) for kind in member.members if kind != STRING]
            return f"text_of({', '.join(dict.fromkeys(kinds))})"
        return self.decoder(member)

    def _by_sibling(self, field: Field, type_: Union) -> str:
        assert field.sibling is not None
        path, mapping = field.sibling
        self._imports.codec("union_decoder", "tag")
        variants = {value: self._api.schemas[key].module for value, key in mapping.items()}
        decoder = f'union_decoder(__name__, "{field.wire}", tag({path!r}, {variants!r}))'
        return self._named(decoder, field.attribute)

    def _later(self, ref: Type) -> str:
        """The decoder of another schema's module, which is imported when a value arrives."""
        assert isinstance(ref, Ref)
        module = self._api.schemas[ref.key].module
        self._imports.codec("decode_later")
        name = f"decode_{module}"
        line = f'{name}: Decode = decode_later(__name__, "{module}", globals(), "{name}")'
        if line not in self.constants:
            self._imports.codec("Decode")
            self.constants.append(line)
        return name

    def _named(self, code: str, attribute: str) -> str:
        """A decoder that is more than a name is made once a module."""
        if code.isidentifier():
            return code
        if code not in self._constants:
            self._constants[code] = f"_decode_{attribute}"
            self.constants.append(f"_decode_{attribute} = {code}")
        return self._constants[code]

    # Encoding

    def rows(self) -> Iterator[str]:
        """The table of a model's encoder: wire name, attribute, whether None is null, the value's encoder."""
        for field in self._schema.fields or ():
            null = field.required and field.nullable
            yield f'"{field.wire}": ("{field.attribute}", {null}, {self.encoder(field.type)}),'

    def encoder(self, type_: Type) -> str:
        """The encoder of a type as an expression: `plain` unless the document knows more than the value."""
        code = self._encoder(type_)
        self._imports.codec(*_names(code))
        return code

    def _encoder(self, type_: Type) -> str:
        match type_:
            case Scalar("integer"):
                return "whole"
            case Scalar("number"):
                return "real"
            case Scalar("decimal" | "string"):
                return "refuse_float"
            case Scalar("date-time"):
                return "moment"
            case Scalar("date"):
                return "day"
            case Ref():
                resolved = self._api.resolve(type_)
                if not isinstance(resolved, Ref):
                    return self._encoder(resolved)
                self._imports.codec("encode_later")
                return f'encode_later(__name__, "{self._api.schemas[resolved.key].module}")'
            case ListOf(item) if (inner := self._encoder(item)) != "plain":
                self._imports.codec("encode_list_of", *_names(inner))
                return f"encode_list_of({inner})"
            case MapOf(item) if (inner := self._encoder(item)) != "plain":
                self._imports.codec("encode_dict_of", *_names(inner))
                return f"encode_dict_of({inner})"
            case Nullable(item):
                return self._encoder(item)
            case Union() if (variants := self._api.variants(type_)) is not None:
                self._imports.codec("union_encoder")
                return f"union_encoder(__name__, {self.rule(variants)})"
        return "plain"

    # Rules of unions

    def rule(self, variants: list[Schema]) -> str:
        return self._rule(rule(self._api, variants))

    def _rule(self, found: Rule) -> str:
        match found:
            case Tag(path, variants, otherwise):
                self._imports.codec("tag")
                table = ", ".join(f"{value!r}: {self._rule(then)}" for value, then in variants)
                rest = f", {self._rule(otherwise)}" if otherwise is not None else ""
                return f"tag({path!r}, {{{table}}}{rest})"
            case Has(keys, then, otherwise, nullable):
                self._imports.codec("has")
                flag = ", nullable=True" if nullable else ""
                return f"has({keys!r}, {self._rule(then)}, {self._rule(otherwise)}{flag})"
            case str():
                return repr(self._api.schemas[found].module)
        return "None"


def _value(field: Field) -> str:
    """A local name, which no import of the module can be."""
    return f"v_{field.attribute}"


def _none(field: Field) -> str:
    """When a field may be None: never (nothing said), or where null or nothing is as the document has it."""
    value = _value(field)
    if field.required:
        return f'{value} is None and "{field.wire}" in data' if field.nullable else ""
    return f"{value} is None" if field.nullable else f'{value} is None and "{field.wire}" not in data'


def _unless(value: str, none: str) -> str:
    if none == f"{value} is None":
        return f" and {value} is not None"
    return f" and not ({none})" if none else ""


def _names(code: str) -> tuple[str, ...]:
    return (code,) if code.isidentifier() else ()


def _by_class(api: Api, union: Union) -> dict[str, Type]:
    """The members of a union by the Python class of their JSON values."""
    members: dict[str, list[Type]] = {}
    for member in union.members:
        match api.resolve(member):
            case Scalar("integer"):
                members.setdefault("int", []).append(member)
            case Scalar("number"):
                members.setdefault("int", []).append(member)
                members.setdefault("float", []).append(member)
            case Scalar("boolean") | Const(True | False):
                members.setdefault("bool", []).append(member)
            case ListOf() as resolved:
                members.setdefault("list", []).append(resolved)
            case MapOf() | Ref():
                members.setdefault("dict", []).append(member)
            case Literals() | Const(str()):
                members.setdefault("str", []).append(STRING)
            case Scalar() as resolved:
                members.setdefault("str", []).append(resolved)
            case other:
                raise GenerationError(f"a union member without a JSON type of its own: {other}")
    return {name: _merged(api, name, types) for name, types in members.items()}


def _merged(api: Api, name: str, types: list[Type]) -> Type:
    """One type for the members that share a JSON type."""
    types = list(dict.fromkeys(types))
    if len(types) == 1:
        return types[0]
    if name == "int":
        return Scalar("number")
    if name == "list":
        items = tuple(dict.fromkeys(t.item for t in types if isinstance(t, ListOf)))
        return ListOf(items[0] if len(items) == 1 else Union(items))
    if name == "dict" and any(api.variants(t) is None for t in types):
        raise GenerationError(f"no rule for a union of maps and objects: {types}")
    return Union(tuple(types))
