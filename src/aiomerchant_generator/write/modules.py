"""Write the modules of one version of an API: models, inputs, operations and resources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from graphlib import TopologicalSorter
from keyword import iskeyword
from typing import Any

from aiomerchant_generator.documents.errors import within
from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.names import class_of, module_of
from aiomerchant_generator.read.owners import description
from aiomerchant_generator.types import Literals, keys
from aiomerchant_generator.words import snake_case
from aiomerchant_generator.write.annotations import Annotator, or_none
from aiomerchant_generator.write.descriptions import Descriptions
from aiomerchant_generator.write.docstrings import DocstringWriter, literal
from aiomerchant_generator.write.imports import Imports
from aiomerchant_generator.write.operations import OperationWriter
from aiomerchant_generator.write.rendering import HEADER, Code, call, render
from aiomerchant_generator.write.tables import Tables


class ModuleWriter:
    """Writes the modules of an API's package, without its tables of names."""

    def __init__(self, api: Api, docs: Mapping[str, Any]) -> None:
        self.api = api
        self._docstrings = DocstringWriter(api, Descriptions(docs))
        #: Keys of the schemas for which a signature takes a TypedDict.
        self._given: set[str] = set()
        #: The tables of the package, once its modules are written.
        self.tables = Tables(api, operations={o.id: (o.name.module, o.name.constant) for o in api.operations})
        #: The text of each schema by its key, with the rows of tables that belong to it.
        self.texts: dict[str, str] = {}

    def modules(self, shared: Set[str] = frozenset(), base: str = "") -> dict[str, str]:
        """Return path in the package -> text.

        Args:
            shared: The keys of schemas that are imported from another package.
            base: That package, from a module of this one.
        """
        return dict([*self._schemas(shared, base), *self._resources(), *self._inputs()])

    def whole(self, default: ModuleWriter | None = None) -> dict[str, str]:
        """Return the modules that are about all others: events, resources of the client, tables of names.

        Args:
            default: For a dated version, the writer of the default one, whose tables its own ones complete.
        """
        api = self.api
        events = {event: api.schemas[key].name for event, key in sorted(api.events.items())}
        return {
            "events.py": render("events", api=api, events=events),
            "resources.py": self._root(),
            "api/__init__.py": f'"""The operations of {api.title}, a module a resource.\n\n{HEADER}\n"""\n',
            **self.tables.modules(default.tables if default else None),
        }

    # Models

    def _schemas(self, shared: Set[str], base: str) -> Iterator[tuple[str, str]]:
        for module, schemas in by_module(self.api.schemas.values()).items():
            yield f"models/{module}.py", self._models(module, schemas, shared, base)
        for alias, target in sorted(self.api.aliases.items()):
            name, module = self.api.schemas[target].name, self.api.schemas[target].module
            self.tables.models[alias] = snake_case(alias)
            self.tables.aliases[alias] = name
            text = f'from .{module} import {name} as {alias}\n\n__all__ = ["{alias}"]\n'
            what = f"{alias}, another name of {name}."
            yield f"models/{snake_case(alias)}.py", _module(what, text)

    def _models(self, module: str, schemas: Sequence[Schema], shared: Set[str], base: str) -> str:
        """Return the module of an owner and the schemas that it owns, of which `base` has the shared ones."""
        imports = Imports(own=f"..models.{module}")
        parts: list[str] = []
        again = [one.name for one in schemas if one.key in shared]
        if again:
            imports.add(f"{base}.models", f"{module} as _shared")
            parts.append("\n".join(f"{name} = _shared.{name}" for name in again))
        for schema in schemas:
            self.tables.models[schema.name] = module
            if schema.key not in shared:
                parts.append(self._schema(schema, imports))
        first = min(schemas, key=lambda schema: schema.owned).name
        what = description(module) or f"{first}{', and what belongs to it' if schemas[1:] else ''}."
        classes = any(schema.fields is not None for schema in schemas)
        parts = parts if classes else ["\n".join(parts)]
        return _module(what, imports.render(), *parts, classes=classes)

    def _schema(self, schema: Schema, imports: Imports) -> str:
        """Return the code of a schema, and add the rows of tables that belong to it."""
        write = self._alias if schema.fields is None else self._model
        referred = Tables(self.api)
        with within(*schema.position, whole=True):
            text = write(schema, imports)
            referred.refer(schema)
        self.tables.aliases |= referred.aliases
        self.tables.unions |= referred.unions
        self.texts[schema.key] = f"{text}\n# {referred}"
        return text

    def _model(self, schema: Schema, imports: Imports) -> str:
        fields = schema.fields or ()
        imports.taken = ()
        head = f"@{imports.core('model')}\nclass {schema.name}({imports.core(self._base(schema))}):"
        imports.taken = {field.attribute for field in fields}
        # All fields are keywords, so the document's order can be kept.
        body = [literal(self._docstrings.model(schema), indent=4), *(self._field(f, imports) for f in fields)]
        return "\n    ".join([head, *body])

    def _base(self, schema: Schema) -> str:
        if schema.event is not None:
            return "Event"
        if schema.key in self.api.metadata:
            return "MetadataModel"
        return "OpenModel" if schema.open else "Model"

    def _field(self, field: Field, imports: Imports) -> str:
        annotation = Annotator(self.api, imports).read(field.type)
        nullable = field.nullable and annotation != "Any"
        if nullable:
            annotation = f"{imports.core('Nullable')}[{annotation}]"
        elif not field.required and field.default is None:
            annotation = or_none(annotation)
        more: dict[str, object] = {}
        if field.default is not None:
            more["default"] = Code(repr(field.default.value))
        elif not field.required:
            more["default"] = Code("None")
        if field.secret:
            more["repr"] = Code(imports.core("masked"))
        if field.attribute.startswith("_"):  # attrs would remove the underscore from the argument
            more["alias"] = field.attribute
        if facts := self._metadata(field, annotation):
            more["metadata"] = facts
        if nullable and more.keys() == {"default"}:
            more["default"] = Code(imports.core("ABSENT"))
        if not more.keys() - {"default"}:
            return " = ".join([f"{field.attribute}: {annotation}", *map(str, more.values())])
        return f"{field.attribute}: {annotation} = {call(imports.standard('field'), **more)}"

    def _metadata(self, field: Field, annotation: str) -> dict[str, Any]:
        """Return facts that name, annotation and default of a field do not show; see `fields_of`."""
        facts: dict[str, Any] = {}
        if field.wire != field.attribute:
            facts["wire"] = field.wire
        if field.default is not None and not field.required:
            facts["required"] = False
        if annotation == "Any" and not field.nullable:
            facts["nullable"] = False
        if field.sibling is not None:
            path, mapping = field.sibling
            facts["sibling"] = path, {value: self.api.schemas[key].name for value, key in mapping.items()}
        return facts

    def _alias(self, schema: Schema, imports: Imports) -> str:
        assert schema.type is not None  # noqa: S101  # it has no fields
        imports.taken = ()
        annotation = Annotator(self.api, imports).read(schema.type)
        line = self._docstrings.alias(schema)
        return _type_alias(schema.name, annotation, imports, line and literal(line, indent=0))

    # Operations and resources

    def _resources(self) -> Iterator[tuple[str, str]]:
        for name in sorted(self.api.resources):
            docstring = f'"""{self.api.title}: {name}. {HEADER}"""'
            about = self._docstrings.resource(name)
            yield f"api/{module_of(name)}.py", self._resource(name, class_of(name), docstring, about)

    def _root(self) -> str:
        docstring = f'"""The resources of {self.api.title}, each imported at first use.\n\n{HEADER}\n"""'
        about = f"What a client of {self.api.title} offers below itself."
        return self._resource("", f"{self.api.title}Resources", docstring, about)

    def _resource(self, name: str, class_name: str, docstring: str, about: str) -> str:
        """Return the module of a resource; that of the client itself has an empty name."""
        imports = Imports()
        imports.core("Resource")
        folder = "" if name else "api."
        #: The resources below it: name -> module and class.
        children: dict[str, tuple[str, str]] = {}
        for child in sorted(self.api.resources):
            above, _, last = child.rpartition(".")
            if above == name:
                children[last] = folder + module_of(child), class_of(child)
                imports.standard("cached_property")
                imports.add(f".{children[last][0]}", class_of(child))
        # A model with the name of a resource's class (CatalogObject) is imported under another name.
        imports.taken = {class_name, *(class_ for _, class_ in children.values())}
        writer = OperationWriter(self.api, imports, self._docstrings)
        constants, functions = [], []
        for operation in self.api.resources.get(name, ()):
            with within(*operation.position, whole=True):
                constants.append(writer.constant(operation))
                functions.append((operation, writer.function(operation)))
        self._given |= imports.inputs
        return render(
            "api",
            docstring=docstring,
            class_name=class_name,
            class_docstring=literal(about, indent=4),
            children=children,
            constants=constants,
            functions=functions,
            imports=imports.render(),
        )

    # Mappings that are given for models, which type checkers alone read: no module that runs imports one

    def _inputs(self) -> Iterator[tuple[str, str]]:
        """Yield the modules of the TypedDicts that signatures name, directly or through other TypedDicts."""
        schemas = self.api.schemas
        texts: dict[str, str] = {}
        imports: dict[str, Imports] = {}
        while waiting := self._given - texts.keys():
            for key in waiting:
                module = schemas[key].dict_module
                mine = imports.setdefault(module, Imports(own=f"..inputs.{module}"))
                texts[key] = self._input(schemas[key], mine)
                self._given |= mine.inputs
        self.tables.inputs = {schemas[key].dict_name: schemas[key].dict_module for key in self._given}
        # A union comes after its members.
        members = {
            key: sorted(self._given.intersection(keys(schemas[key].type))) for key in sorted(self._given)
        }
        order = list(TopologicalSorter(members).static_order())
        for module in sorted(imports):
            given = [schemas[key] for key in order if schemas[key].dict_module == module]
            parts = [texts[schema.key] for schema in given]
            classes = any(schema.fields is not None for schema in given)
            text = _module("Mappings given for models.", imports[module].render(), *parts, classes=classes)
            yield f"inputs/{module}.py", text

    def _input(self, schema: Schema, imports: Imports) -> str:
        with within(*schema.position, whole=True):
            imports.taken = {field.wire for field in schema.fields or ()}
            if schema.type is None:
                return self._typed_dict(schema, imports)
            annotation = Annotator(self.api, imports).mapping(schema.type)
            return _type_alias(schema.dict_name, annotation, imports)

    def _typed_dict(self, schema: Schema, imports: Imports) -> str:
        """Return a TypedDict, its keys in the document's order and typed like keyword arguments."""
        imports.standard("TypedDict")
        annotator = Annotator(self.api, imports)
        keys: dict[str, str] = {}
        lines: list[str] = []
        for field in schema.fields or ():
            required = field.required and (schema.key, field.wire) not in self.api.made_keys
            annotation = annotator.argument(field, required=required)
            if required:
                annotation = f"{imports.standard('Required')}[{annotation}]"
            keys[field.wire] = annotation
            lines += [f"{field.wire}: {annotation}", *(['"""Deprecated."""'] if field.deprecated else [])]
        if not all(map(_fits_a_class, keys)):
            return f"{schema.dict_name} = {call('TypedDict', schema.dict_name, keys, total=Code('False'))}"
        return "\n    ".join([f"class {schema.dict_name}(TypedDict, total=False):", *(lines or ["pass"])])


def _fits_a_class(wire: str) -> bool:
    """Return whether a class body can have a key; two leading underscores would make it private."""
    return wire.isidentifier() and not iskeyword(wire) and not wire.startswith("__")


def by_module(schemas: Iterable[Schema]) -> dict[str, list[Schema]]:
    """Group schemas by module: models, first the one that names the module, then other types."""

    def order(schema: Schema) -> tuple[object, ...]:
        # An alias of an enum comes after the enum.
        return schema.fields is None, schema.owned, not isinstance(schema.type, Literals), schema.name

    modules: defaultdict[str, list[Schema]] = defaultdict(list)
    for schema in sorted(schemas, key=order):
        modules[schema.module].append(schema)
    return dict(sorted(modules.items()))


def _module(what: str, *parts: str, classes: bool = False) -> str:
    """Return the text of a module."""
    future = ("from __future__ import annotations",) if classes else ()
    return "\n\n".join((f'"""{what} {HEADER}"""', *future, *parts))


def _type_alias(name: str, annotation: str, imports: Imports, line: str = "") -> str:
    imports.standard("TypeAlias")
    return f"{name}: TypeAlias = {annotation}\n{line}"
