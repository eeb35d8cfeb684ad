"""Write types as annotations, and the imports that they need."""

from collections.abc import Collection, Iterator

from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.types import Const, ListOf, Literals, MapOf, Nullable, Ref, Scalar, Type, Union

#: The names that generated modules use beside those of schemas: name -> module.
_KNOWN = {
    name: module
    for module, names in {
        "aiomerchant_core": "ABSENT Body Event ListOperation MetadataModel Model Null Nullable OpenModel"
        " Operation Pages Paging Resource Send Unknown deprecated masked model",
        "attrs": "field",
        "builtins": "bool bytes dict float int list str",
        "collections.abc": "Mapping Sequence",
        "datetime": "date datetime",
        "decimal": "Decimal",
        "functools": "cached_property",
        "typing": "Any Final Literal Required TypeAlias TypedDict overload",
        "uuid": "UUID",
    }.items()
    for name in names.split()
}


class Annotator:
    """Writes types as annotations of one module, and collects its imports, which the formatter sorts."""

    def __init__(self, api: Api, own: str = "") -> None:
        self._api = api
        self._own = own  # the module itself, as `..models.customer`
        self.taken: Collection[str] = ()  # names in this module, as of fields, which hide imported ones
        self._imports: set[str] = set()
        self.inputs: set[str] = set()  # keys of the schemas whose TypedDicts it names

    def add(self, module: str, name: str) -> str:
        """Import `name`, and return its name in this module."""
        if module == self._own:
            return name
        called = f"_{name}" if name in self.taken else name
        self._imports.add(f"from {module} import {name}" + ("" if called == name else f" as {called}"))
        return called

    def known(self, name: str) -> str:
        """Import one of `_KNOWN`; a builtin only where this module hides it."""
        # A class with a field called `list` hides the builtin from the fields below it.
        hidden = name in self.taken
        return self.add(_KNOWN[name], name) if hidden or _KNOWN[name] != "builtins" else name

    def imports(self) -> str:
        return "\n".join(sorted(self._imports))

    def of(self, type_: Type, *, given: bool = False) -> str:
        """Return the annotation of a decoded value, or of one that is given to a function.

        That may also be a mapping for a model, and a string for a decimal.
        """
        return " | ".join(dict.fromkeys(self._members(type_, given=given)))

    def argument(self, field: Field, *, required: bool) -> str:
        """Return the annotation of an argument, or of a key of a mapping; None leaves it out."""
        annotation = self.of(field.type, given=True)
        if field.style == "comma":
            annotation += f" | {self.known('Sequence')}[str]"
        if field.nullable and annotation != "Any":
            return f"{annotation} | {self.known('Null')} | None"
        return annotation if required else or_none(annotation)

    def mapping(self, schema: Schema) -> str:
        """Return the annotation of a mapping for a model or a union: a TypedDict, or any for an open one."""
        if schema.open:
            return f"{self.known('Mapping')}[{self.known('str')}, {self.known('Any')}]"
        self.inputs.add(schema.key)
        return self.add(f"..inputs.{schema.dict_module}", schema.dict_name)

    def _members(self, type_: Type, *, given: bool) -> Iterator[str]:
        """Yield the members of an annotation that is a union, or any other annotation as a whole."""
        match type_:
            case Scalar(name):
                yield self.known(name)
                if given and name in ("UUID", "Decimal"):
                    yield self.known("str")
            case Literals(values):
                yield self._literal(*values)
                yield self.known("str")
            case Const(value):
                yield self._literal(value)
            case Ref(key):
                resolved = self._api.resolve(type_)
                if given and not isinstance(resolved, Literals | Scalar | Ref):
                    yield from self._members(resolved, given=True)
                    return
                schema = self._api.schemas[key]
                yield self.add(f"..models.{schema.module}", schema.name)
                if given and isinstance(resolved, Ref):
                    yield self.mapping(schema)
            case ListOf(item):
                yield f"{self.known('Sequence' if given else 'list')}[{self.of(item, given=given)}]"
            case MapOf(item):
                of = self.of(item, given=given)
                yield f"{self.known('Mapping' if given else 'dict')}[{self.known('str')}, {of}]"
            case Nullable(item):
                yield from self._members(item, given=given)
                if given:
                    yield self.known("Null")
                yield "None"
            case Union(members):
                for member in members:
                    yield from self._members(member, given=given)
                if not given and sum(self._api.variants(member) is not None for member in members) > 1:
                    yield self.known("Unknown")

    def _literal(self, *values: object) -> str:
        return f"{self.known('Literal')}[{', '.join(map(repr, values))}]"


def or_none(annotation: str) -> str:
    """Add None to an annotation."""
    return annotation if annotation == "Any" or annotation.endswith("| None") else f"{annotation} | None"
