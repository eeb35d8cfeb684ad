"""Write the modules of one version of an API: models, inputs, operations and resources."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from keyword import iskeyword
from typing import Any

from aiomerchant_generator.documents.errors import within
from aiomerchant_generator.model import Api, Field, Schema
from aiomerchant_generator.names import class_of, module_of
from aiomerchant_generator.read.owners import description
from aiomerchant_generator.write.annotations import Annotator, or_none
from aiomerchant_generator.write.descriptions import Descriptions
from aiomerchant_generator.write.docstrings import DocstringWriter
from aiomerchant_generator.write.operations import OperationWriter
from aiomerchant_generator.write.rendering import HEADER, Code, call, render
from aiomerchant_generator.write.tables import Tables, referred, table_modules


class ModuleWriter:
    """Writes the modules of an API's package."""

    def __init__(self, api: Api, docs: Mapping[str, Any]) -> None:
        self.api = api
        self._docstrings = DocstringWriter(api, Descriptions(docs))
        #: Keys of the schemas for which a signature takes a TypedDict.
        self._given: set[str] = set()
        operations = {one.id: (one.name.module, one.name.constant) for one in api.operations}
        #: The tables of the package, once its modules are written.
        self.tables: Tables = {
            "models": {},
            "inputs": {},
            "operations": operations,
            "aliases": {},
            "unions": {},
        }
        #: The text of each schema by its key, with the rows of tables that belong to it.
        self.texts: dict[str, str] = {}

    def modules(self, shared: Set[str] = frozenset(), base: str = "") -> dict[str, str]:
        """Return path in the package -> text.

        Args:
            shared: The keys of schemas that are imported from another package.
            base: That package, from a module of this one.
        """
        models = {
            f"models/{module}.py": self._models(module, shared, base)
            for module in sorted({schema.module for schema in self.api.schemas.values()})
        }
        resources = {f"api/{module_of(name)}.py": self._resource(name) for name in sorted(self.api.resources)}
        return {**models, **resources, **dict(self._inputs())}

    def whole(self, default: ModuleWriter | None = None) -> dict[str, str]:
        """Return the modules that are about all others: events, resources of the client, tables of names.

        Args:
            default: For a dated version, the writer of the default one, whose tables its own ones complete.
        """
        api = self.api
        events = {event: api.schemas[key].name for event, key in sorted(api.events.items())}
        base, tables = (default.api.package, default.tables) if default else ("", {})
        return {
            "events.py": render("events", api=api, events=events),
            "resources.py": self._resource(""),
            "api/__init__.py": f'"""The operations of {api.title}, a module a resource. {HEADER}"""',
            **table_modules(api, self.tables, base, tables),
        }

    # Models

    def _models(self, module: str, shared: Set[str], base: str) -> str:
        """Return the module of an owner and the schemas that it owns, of which `base` has the shared ones."""
        schemas = sorted(
            (schema for schema in self.api.schemas.values() if schema.module == module),
            # First models, of them the one that names the module. Other types come after those they name.
            key=lambda one: (one.fields is None, bool(one.type and one.refers), one.owned, one.name),
        )
        names = Annotator(self.api, own=f"..models.{module}")
        again: list[str] = []
        own: list[str] = []
        for schema in schemas:
            aliases = [alias for alias, target in self.api.aliases.items() if target == schema.key]
            self.tables["models"] |= dict.fromkeys([schema.name, *aliases], module)
            self.tables["aliases"] |= dict.fromkeys(aliases, schema.name)
            if schema.key in shared:
                again += [f"{name} = _shared.{name}" for name in (schema.name, *aliases)]
            else:
                own.append(self._schema(schema, aliases, names))
        if again:
            names.add(f"{base}.models", f"{module} as _shared")
        first = min(schemas, key=lambda schema: schema.owned).name
        what = description(module) or f"{first}{', and what belongs to it' if schemas[1:] else ''}."
        return _module(what, names, *again, *own)

    def _schema(self, schema: Schema, aliases: Iterable[str], names: Annotator) -> str:
        """Return the code of a schema, and add the rows of tables that belong to it."""
        with within(*schema.position, whole=True):
            if schema.type is None:
                text = self._model(schema, names)
            else:
                line = self._docstrings.alias(schema)
                text = f"{schema.name}: {names.known('TypeAlias')} = {names.of(schema.type)}\n{line}"
            rows = referred(self.api, schema)
        text = "\n".join([text, *(f"{alias} = {schema.name}" for alias in aliases)])
        self.tables["aliases"] |= rows["aliases"]
        self.tables["unions"] |= rows["unions"]
        self.texts[schema.key] = f"{text}\n# {rows}"
        return text

    def _model(self, schema: Schema, names: Annotator) -> str:
        fields = schema.fields or ()
        head = f"@{names.known('model')}\nclass {schema.name}({names.known(self._base(schema))}):"
        names.taken = {field.attribute for field in fields}
        # All fields are keywords, so the document's order can be kept.
        body = [self._docstrings.model(schema), *(self._field(field, names) for field in fields)]
        names.taken = ()
        return "\n    ".join([head, *body])

    def _base(self, schema: Schema) -> str:
        if schema.event is not None:
            return "Event"
        if schema.key in self.api.metadata:
            return "MetadataModel"
        return "OpenModel" if schema.open else "Model"

    def _field(self, field: Field, names: Annotator) -> str:
        annotation = names.of(field.type)
        nullable = field.nullable and annotation != "Any"
        default = "" if field.required else "None"
        if field.default is not None:
            default = repr(field.default.value)
        elif not (nullable or field.required):
            annotation = or_none(annotation)
        more = {
            "repr": field.secret and Code(names.known("masked")),
            # attrs would remove the underscore from the argument
            "alias": field.attribute if field.attribute.startswith("_") else "",
            "metadata": self._metadata(field, annotation),
        }
        if nullable:
            annotation = f"{names.known('Nullable')}[{annotation}]"
        if any(more.values()):
            default = call(names.known("field"), default=Code(default), **more)
        elif nullable and default:
            default = names.known("ABSENT")
        return " = ".join(filter(None, [f"{field.attribute}: {annotation}", default]))

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

    # Operations and resources

    def _resource(self, name: str) -> str:
        """Return the module of a resource; that of the client itself has an empty name."""
        title = self.api.title
        what = f"{title}: {name}." if name else f"The resources of {title}, each imported at first use."
        class_name = class_of(name) or f"{title}Resources"
        folder = "" if name else "api."
        names = Annotator(self.api)
        #: The resources below it: name -> module and class.
        children: dict[str, tuple[str, str]] = {}
        for child in sorted(self.api.resources):
            above, _, last = child.rpartition(".")
            if above == name:
                children[last] = folder + module_of(child), class_of(child)
                names.known("cached_property")
                names.add(f".{children[last][0]}", class_of(child))
        # A model with the name of a resource's class (CatalogObject) is imported under another name.
        names.taken = {class_name, *(class_ for _, class_ in children.values())}
        writer = OperationWriter(self.api, names, self._docstrings)
        operations = []
        for operation in self.api.resources.get(name, ()):
            with within(*operation.position, whole=True):
                operations.append((operation, writer.constant(operation), writer.function(operation)))
        self._given |= names.inputs
        code = render(
            "api",
            class_name=class_name,
            base=names.known("Resource"),
            docstring=self._docstrings.resource(name),
            children=children,
            operations=operations,
        )
        return _module(what, names, code)

    # Mappings that are given for models, which type checkers alone read: no module that runs imports one

    def _inputs(self) -> Iterator[tuple[str, str]]:
        """Yield the modules of the TypedDicts that signatures name, directly or through other TypedDicts."""
        schemas = self.api.schemas
        texts: dict[str, str] = {}
        modules: dict[str, Annotator] = {}
        while waiting := self._given - texts.keys():
            for key in waiting:
                module = schemas[key].dict_module
                names = modules.setdefault(module, Annotator(self.api, own=f"..inputs.{module}"))
                texts[key] = self._input(schemas[key], names)
                self._given |= names.inputs
        for module, names in sorted(modules.items()):
            # A union comes after its members.
            given = sorted(
                (schemas[key] for key in texts if schemas[key].dict_module == module),
                key=lambda one: (one.fields is None, one.key),
            )
            self.tables["inputs"] |= {schema.dict_name: module for schema in given}
            parts = [texts[schema.key] for schema in given]
            yield f"inputs/{module}.py", _module("Mappings given for models.", names, *parts)

    def _input(self, schema: Schema, names: Annotator) -> str:
        """Return a TypedDict, its keys in the document's order and typed like keyword arguments."""
        if schema.type is not None:
            variants = self.api.variants(schema.type) or ()
            members = " | ".join(dict.fromkeys(map(names.mapping, variants)))
            return f"{schema.dict_name}: {names.known('TypeAlias')} = {members}"
        keys: dict[str, str] = {}
        lines: list[str] = []
        names.taken = {field.wire for field in schema.fields or ()}
        with within(*schema.position, whole=True):
            for field in schema.fields or ():
                required = field.required and (schema.key, field.wire) not in self.api.made_keys
                annotation = names.argument(field, required=required)
                if required:
                    annotation = f"{names.known('Required')}[{annotation}]"
                keys[field.wire] = annotation
                lines += [f"{field.wire}: {annotation}", *(['"""Deprecated."""'] if field.deprecated else [])]
        names.taken = ()
        base = names.known("TypedDict")
        # A class body would make a key private that begins with two underscores.
        if not all(key.isidentifier() and not iskeyword(key) and not key.startswith("__") for key in keys):
            return f"{schema.dict_name} = {call(base, schema.dict_name, keys, total=Code('False'))}"
        return "\n    ".join([f"class {schema.dict_name}({base}, total=False):", *(lines or ["pass"])])


def _module(what: str, names: Annotator, *parts: str) -> str:
    """Return the text of a module; what it imports is known when its parts are written."""
    code = "\n".join(parts)
    future = "from __future__ import annotations" if re.search("^class ", code, re.MULTILINE) else ""
    return f'"""{what} {HEADER}"""\n{future}\n{names.imports()}\n{code}'
