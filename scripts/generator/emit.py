"""Write the package aiomerchant_api: path -> text of every file, unformatted."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from generator.codecs import CodecWriter
from generator.docstrings import DocstringWriter, literal
from generator.facts import Api, Field, GenerationError, Literals, Operation, Schema, Union
from generator.inputs import InputWriter
from generator.operations import OperationWriter
from generator.sharing import Texts, own, redirected, shared
from generator.types import Annotator, Imports, expression, or_none
from generator.words import Words

HEADER = "Written by scripts/regenerate.py from spec/; edit those, not this."
TITLES = {"polar": "Polar", "square": "Square"}

_templates = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=jinja2.StrictUndefined,
    autoescape=False,  # the output is Python, not HTML
)


def emit(apis: Iterable[tuple[Api, Mapping[str, Any]]]) -> dict[str, str | bytes]:
    """The whole package; each document comes with its docs file (spec/*.docs.toml).

    A provider's dated versions have a package each, with what differs from the default's.
    """
    files: dict[str, str | bytes] = {
        "__init__.py": f'"""The Polar and Square APIs as generated code.\n\n{HEADER}\n"""\n',
        "py.typed": "",
        "core.py": render("core", header=HEADER),
        **{
            f"codec/{room}.py": render(f"codec/{room}", header=HEADER)
            for room in ("__init__", "values", "decoding", "encoding", "unions", "registry")
        },
    }
    manifest: dict[str, dict[str, Any]] = {}
    given = list(apis)
    for default, docs in given:
        if default.dated:
            continue
        dated = [api for api, _ in given if api.dated and api.provider == default.provider]
        base = dict(_Provider(default, docs).files())
        packages = {default.package: {"__init__.py": _init(default, versions=dated), **base}}
        manifest[default.provider] = _manifest(default)
        for api in dated:
            texts = dict(_Provider(api, docs).files())
            packages[api.package] = _beside(default, base, api, texts)
            manifest[default.provider].setdefault("versions", {})[api.version] = {
                key: value for key, value in _manifest(api).items() if key != "version"
            }
        files |= {f"{name}/{path}": text for name, texts in packages.items() for path, text in texts.items()}
    files["manifest.json"] = json.dumps(manifest, indent=1) + "\n"
    return files


def _beside(default: Api, base: Texts, api: Api, texts: Texts) -> dict[str, str | bytes]:
    """The package of a dated version: of `texts`, what it does not share with the default's, `base`."""
    common = shared(base, texts, _open_enums(default) & _open_enums(api))
    return {
        "__init__.py": _init(api, base=default.package, own=own(texts, common)),
        **{
            path: redirected(path, text, common, default.package)
            for path, text in texts.items()
            # The document is there for the sandbox, which serves the default version.
            if path not in common and isinstance(text, str)
        },
    }


def _open_enums(api: Api) -> set[str]:
    """The paths of the modules that stand for open enums."""
    return {f"models/{schema.module}.py" for schema in _enums(api)}


def _enums(api: Api) -> Iterator[Schema]:
    yield from (s for s in api.schemas.values() if s.type and isinstance(api.resolve(s.type), Literals))


def _init(api: Api, versions: Sequence[Api] = (), base: str | None = None, own: Sequence[str] = ()) -> str:
    return render(
        "provider_init",
        title=TITLES[api.provider],
        header=HEADER,
        version=api.version,
        servers=list(api.servers.items()),
        versions=versions,
        base=base,
        own=own,
    )


def render(template: str, **values: object) -> str:
    return _templates.get_template(f"{template}.py.jinja").render(**values)


def _manifest(api: Api) -> dict[str, Any]:
    keys = [key for key in (*api.schemas, *api.aliases) if key in _documented(api)]
    return {
        "version": api.version,
        "operations": [
            {
                "id": operation.id,
                "name": operation.name.name,
                "method": operation.method,
                "path": operation.path,
                "parameters": {
                    place: {p.wire: p.keyword for p in parameters}
                    for place, parameters in (
                        ("path", operation.path_parameters),
                        ("query", operation.query_parameters),
                        ("body", (operation.body.fields if operation.body else None) or ()),
                    )
                },
                "body": expression(api, operation.body.type) if operation.body else None,
                "credential": operation.credential[0] if operation.credential else None,
                "returns": expression(api, operation.returns),
                "paging": operation.paging.style if operation.paging else None,
                "deprecated": operation.deprecated,
            }
            for operation in api.operations
        ],
        "schemas": {key: _python_name(api, key) for key in sorted(keys)},
        "events": {event: api.schemas[key].name for event, key in sorted(api.events.items())},
    }


def _documented(api: Api) -> set[str]:
    """Keys of the document; unions that stand inline in an operation have a name here only."""
    return {*api.document["components"]["schemas"], *api.aliases}


def _python_name(api: Api, key: str) -> str:
    return api.schemas[key].name if key in api.schemas else key


@dataclass
class _Child:
    attribute: str
    module: str
    class_name: str


class _Provider:
    def __init__(self, api: Api, docs: Mapping[str, Any]) -> None:
        self._api = api
        self._docstrings = DocstringWriter(api, Words(api, docs))
        self._title = TITLES[api.provider]
        #: Keys of the schemas for which a signature takes a TypedDict.
        self._given: set[str] = set()

    def files(self) -> Iterator[tuple[str, str | bytes]]:
        api = self._api
        document = json.dumps(api.document, ensure_ascii=False, separators=(",", ":")).encode()
        yield "document.json.gz", gzip.compress(document, mtime=0)
        events = sorted((event, api.schemas[key]) for event, key in api.events.items())
        yield "events.py", render("events", title=self._title, header=HEADER, events=events)
        yield from self._schemas()
        yield from self._resources()
        yield from self._inputs()

    # Models and codecs

    def _schemas(self) -> Iterator[tuple[str, str]]:
        schemas = sorted(self._api.schemas.values(), key=lambda schema: schema.name)
        modules = [(schema.name, schema.module) for schema in schemas]
        enums = sorted(schema.name for schema in _enums(self._api))
        for schema in schemas:
            if schema.fields is not None:
                yield f"models/{schema.module}.py", self._model(schema)
                yield f"codecs/{schema.module}.py", self._model_codec(schema)
            else:
                yield f"models/{schema.module}.py", self._alias(schema)
                if schema.name not in enums:
                    yield f"codecs/{schema.module}.py", self._alias_codec(schema)
        for alias, target in sorted(self._api.aliases.items()):
            module = _snake(alias)
            modules.append((alias, module))
            name, target_module = self._api.schemas[target].name, self._api.schemas[target].module
            for room, what, names in (
                ("models", "model", f"{name} as {alias}"),
                ("codecs", "codec", "decode, encode"),
            ):
                exported = f'["{alias}"]' if room == "models" else '["decode", "encode"]'
                docstring_ = self._module_docstring(f"The {what} of {alias}, another name of {name}.")
                imported = f"from .{target_module} import {names}\n\n__all__ = {exported}\n"
                yield f"{room}/{module}.py", f"{docstring_}\n\n{imported}"
        modules.sort()
        yield (
            "models/__init__.py",
            render(
                "names_init",
                what=f"The models of {self._title}",
                header=HEADER,
                modules=modules,
                enums=enums,
            ),
        )
        yield "codecs/__init__.py", render("codecs_init", title=self._title, header=HEADER)

    def _module_docstring(self, what: str) -> str:
        return f'"""{what}\n\n{HEADER}\n"""'

    def _model(self, schema: Schema) -> str:
        fields = schema.fields or ()
        imports = Imports({field.attribute for field in fields}, own=schema.name)
        imports.standard("define")
        base = imports.core("Model" if schema.event is None else "Event")
        annotator = Annotator(self._api, imports)
        # All fields are keywords, so the document's order can be kept.
        shown = [
            {
                "attribute": field.attribute,
                "annotation": self._annotation(annotator, field),
                "default": self._default(imports, field),
            }
            for field in fields
        ]
        return render(
            "model",
            docstring=self._module_docstring(f"The model {schema.name}."),
            name=schema.name,
            base=base,
            class_docstring=literal(self._docstrings.model(schema), indent=4),
            fields=shown,
            imports=imports.render(),
        )

    def _annotation(self, annotator: Annotator, field: Field) -> str:
        annotation = annotator.read(field.type)
        may_be_none = field.nullable or (not field.required and field.default is None)
        return or_none(annotation) if may_be_none else annotation

    def _default(self, imports: Imports, field: Field) -> str:
        arguments = []
        if field.default is not None:
            arguments.append(f"default={field.default.value!r}")
        elif not field.required:
            arguments.append("default=None")
        if field.secret:
            arguments.append(f"repr={imports.core('masked')}")
        if field.attribute.startswith("_"):  # attrs would take the underscore off the argument
            arguments.append(f'alias="{field.attribute}"')
        if not arguments:
            return ""
        if len(arguments) == 1 and arguments[0].startswith("default="):
            return f" = {arguments[0].removeprefix('default=')}"
        return f" = {imports.standard('field')}({', '.join(arguments)})"

    def _alias(self, schema: Schema) -> str:
        imports = Imports()
        assert schema.type is not None
        annotation = Annotator(self._api, imports, typing_only=False).read(schema.type)
        kind = (
            "open enum"
            if isinstance(schema.type, Literals)
            else "union"
            if isinstance(schema.type, Union)
            else "type"
        )
        line = self._docstrings.alias(schema)
        return self._type_alias(f"The {kind} {schema.name}.", schema.name, annotation, imports, line)

    def _type_alias(self, what: str, name: str, annotation: str, imports: Imports, line: str = "") -> str:
        imports.standard("TypeAlias")
        return render(
            "alias",
            docstring=self._module_docstring(what),
            name=name,
            annotation=annotation,
            line=line and literal(line, indent=0),
            imports=imports.render(),
        )

    def _model_codec(self, schema: Schema) -> str:
        imports = Imports()
        imports.standard("Any")
        imports.standard("Final")
        imports.codec("At", "Encode", "mismatch", "new", "object_encoder")
        imports.add(f"..models.{schema.module}", schema.name)
        writer = CodecWriter(self._api, schema, imports)
        lines, rows = list(writer.decode_lines()), list(writer.rows())
        if rows:
            imports.standard("itemgetter")
        return render(
            "codec_model",
            docstring=self._module_docstring(f"The codec of {schema.name}."),
            name=schema.name,
            is_event=schema.event is not None,
            values=writer.values(),
            lines=lines,
            rows=rows,
            constants=writer.constants,
            imports=imports.render(),
        )

    def _alias_codec(self, schema: Schema) -> str:
        imports = Imports()
        assert schema.type is not None
        writer = CodecWriter(self._api, schema, imports)
        decode, encode = writer.decoder(schema.type), writer.encoder(schema.type)
        variants = self._api.variants(schema.type)
        if variants is not None:
            # The one rule serves both ways.
            written = writer.rule(variants)
            decode, encode = decode.replace(written, "_RULE"), encode.replace(written, "_RULE")
            imports.codec("Rule")
            writer.constants.append(f"_RULE: Rule = {written}")
        return render(
            "codec_alias",
            docstring=self._module_docstring(f"The codec of {schema.name}."),
            decode=decode,
            encode=encode,
            constants=writer.constants,
            imports=imports.render(),
        )

    # Operations and resources

    def _resources(self) -> Iterator[tuple[str, str]]:
        resources = self._api.resources()
        for resource, operations in sorted(resources.items()):
            yield (
                f"api/{_module(resource)}.py",
                self._resource(resource, operations, _children(resource, resources)),
            )
        yield (
            "api/__init__.py",
            f'"""The operations of {self._title}, a module a resource.\n\n{HEADER}\n"""\n',
        )
        yield (
            "resources.py",
            render("resources", title=self._title, header=HEADER, children=_children("", resources)),
        )
        index = [(o.id, o.name.module, o.name.constant) for o in self._api.operations]
        yield "operations.py", render("operations", title=self._title, header=HEADER, operations=index)

    def _resource(self, resource: str, operations: list[Operation], children: list[_Child]) -> str:
        # A model of the same name (CatalogObject) steps back.
        imports = Imports({_class_name(resource), *(child.class_name for child in children)})
        imports.core("Resource")
        if operations:
            imports.standard("Final")
            imports.core("Operation") if any(o.paging is None for o in operations) else None
            imports.core("Send", typing_only=True)
        if children:
            imports.standard("cached_property")
            for child in children:
                imports.resource(child.module, child.class_name)
        writer = OperationWriter(self._api, imports, self._docstrings)
        text = render(
            "api",
            docstring=self._module_docstring(f"{self._title}: {resource}."),
            class_name=_class_name(resource),
            class_docstring=literal(self._docstrings.resource(resource), indent=4),
            operations=[
                {
                    "constant": o.name.constant,
                    "method": o.name.method,
                    "function": o.name.function,
                    "type": writer.type(o),
                    "call": writer.call(o),
                    "marked": o.marked,
                    "code": writer.function(o),
                }
                for o in operations
            ],
            children=children,
            imports=imports.render(),
        )
        self._given |= imports.inputs
        return text

    # Mappings that are given for models

    def _inputs(self) -> Iterator[tuple[str, str]]:
        """The TypedDicts that the signatures name, and those that these name in turn."""
        schemas = self._api.schemas
        written: set[str] = set()
        while waiting := sorted(self._given - written):
            for key in waiting:
                yield f"inputs/{schemas[key].module}.py", self._input(schemas[key])
            written.update(waiting)
        modules = sorted((schemas[key].dict_name, schemas[key].module) for key in written)
        if clashes := {name for name, _ in modules} & {schema.name for schema in schemas.values()}:
            raise GenerationError(f"names of schemas and of mappings given for others: {sorted(clashes)}")
        yield (
            "inputs/__init__.py",
            render(
                "names_init",
                what=f"The TypedDicts of {self._title}",
                header=HEADER,
                modules=modules,
                enums=None,
            ),
        )

    def _input(self, schema: Schema) -> str:
        name, what = schema.dict_name, f"A mapping given for {schema.name}."
        imports = Imports({field.wire for field in schema.fields or ()}, own=name)
        if schema.type is not None:
            annotation = Annotator(self._api, imports, typing_only=False).mapping(schema.type)
            text = self._type_alias(what, name, annotation, imports)
        else:
            imports.standard("TypedDict")
            keys = list(InputWriter(self._api, schema, imports).keys())
            text = render(
                "input" if all(key.fits_a_class for key in keys) else "input_call",
                docstring=self._module_docstring(what),
                name=name,
                class_docstring=f'"""Schema `{schema.key}` as a mapping by wire names."""',
                keys=keys,
                imports=imports.render(),
            )
        self._given |= imports.inputs
        return text


def _module(resource: str) -> str:
    return resource.replace(".", "_")


def _class_name(resource: str) -> str:
    return "".join(word.title() for word in _module(resource).split("_"))


def _children(resource: str, resources: Iterable[str]) -> list[_Child]:
    prefix = f"{resource}." if resource else ""
    found = []
    for name in sorted(resources):
        rest = name.removeprefix(prefix)
        if name.startswith(prefix) and "." not in rest:
            found.append(_Child(rest, _module(name), _class_name(name)))
    return found


def _snake(name: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")
