"""Write a document in a plain form, where OpenAPI allows several forms.

References to anything but a component schema are followed, parameters of a path go to its operations, type
lists and `oneOf` become `anyOf`, `allOf` becomes the object that it describes, and an inline object becomes a
component. A document that has none of this is not changed.
"""

import copy
from typing import Final

from aiomerchant_generator.documents.document import Document, Schema, each_schema
from aiomerchant_generator.documents.errors import GenerationError
from aiomerchant_generator.repair.composition import Composer, is_remark
from aiomerchant_generator.repair.inline import name_inline
from aiomerchant_generator.repair.references import follow_references


def flatten(document: Document) -> Document:
    """Return a plain copy of a document.

    Raises:
        GenerationError: the document has a construct without a plain form, or a reference without a target.
    """
    document = copy.deepcopy(document)
    if "openapi" in document:  # a whole document, which can hold components
        document.setdefault("components", {}).setdefault("schemas", {})
    document = each_schema(follow_references(document), _plain)
    # Named before `allOf` is written out, an inline object in a part becomes a single component.
    name_inline(document)
    document = each_schema(document, Composer(document).composed)
    name_inline(document)
    return document


_NUMERIC: Final = frozenset(
    {"format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)
#: The keywords that constrain the values of each type.
_ABOUT: Final = {
    "string": {"format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"},
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "array": {"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"},
    "object": {
        *("properties", "patternProperties", "additionalProperties", "required", "propertyNames"),
        *("minProperties", "maxProperties", "discriminator", "anyOf", "allOf"),
    },
}


def _plain(schema: Schema) -> Schema:
    """A schema without `oneOf` and without a list of types.

    A value that fits two variants, as a discount of duration `repeating` does, is refused by `oneOf`. For
    variants that exclude each other, `anyOf` means the same.
    """
    if "oneOf" in schema:
        if "anyOf" in schema:
            raise GenerationError("no rule for anyOf beside oneOf")
        schema = {"anyOf" if key == "oneOf" else key: value for key, value in schema.items()}
    types = schema.get("type")
    if not isinstance(types, list):
        return schema
    if len(types) == 1:
        return {**schema, "type": types[0]}
    outer = {key: value for key, value in schema.items() if is_remark(key)}
    inner = {key: value for key, value in schema.items() if key not in outer and key != "type"}
    if "enum" in schema or "const" in schema:
        return {**inner, **outer}  # the listed values need no type
    about = {name: _ABOUT.get(name, ()) for name in types}
    return {
        "anyOf": [{"type": name, **{k: v for k, v in inner.items() if k in about[name]}} for name in types],
        **outer,
    }
