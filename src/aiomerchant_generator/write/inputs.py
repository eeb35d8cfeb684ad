"""Write the TypedDicts that describe mappings given for models.

Type checkers alone read them: no module that runs imports one.
"""

from __future__ import annotations

from keyword import iskeyword

from aiomerchant_generator.model import Api, Schema
from aiomerchant_generator.write.annotations import Annotator
from aiomerchant_generator.write.imports import Imports
from aiomerchant_generator.write.rendering import Code, call


def typed_dict(api: Api, schema: Schema, imports: Imports) -> str:
    """Return a TypedDict, its keys in the document's order and typed like keyword arguments."""
    imports.standard("TypedDict")
    name, annotator = schema.dict_name, Annotator(api, imports)
    keys: dict[str, str] = {}
    lines: list[str] = []
    for field in schema.fields or ():
        required = field.required and (schema.key, field.wire) not in api.made_keys
        annotation = annotator.argument(field, required=required)
        if required:
            annotation = f"{imports.standard('Required')}[{annotation}]"
        keys[field.wire] = annotation
        lines += [f"{field.wire}: {annotation}", *(['"""Deprecated."""'] if field.deprecated else [])]
    if not all(map(_fits_a_class, keys)):
        return f"{name} = {call('TypedDict', name, keys, total=Code('False'))}"
    return "\n    ".join([f"class {name}(TypedDict, total=False):", *(lines or ["pass"])])


def _fits_a_class(wire: str) -> bool:
    """Return whether a class body can have a key; two leading underscores would make it private."""
    return wire.isidentifier() and not iskeyword(wire) and not wire.startswith("__")
