"""Write the keys of the TypedDicts that describe mappings given for models.

Type checkers alone read them: no module that runs imports one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from keyword import iskeyword

from generator.model import Api, Schema
from generator.write.annotations import Annotator, or_none
from generator.write.imports import Imports


@dataclass(frozen=True)
class Key:
    """One key of a TypedDict, by its wire name."""

    wire: str
    annotation: str
    deprecated: bool

    @property
    def fits_a_class(self) -> bool:
        """True if a class body can have the key, where two leading underscores would make it private."""
        return self.wire.isidentifier() and not iskeyword(self.wire) and not self.wire.startswith("__")


def input_keys(api: Api, schema: Schema, imports: Imports) -> Iterator[Key]:
    """Yield the keys in the order of the document, typed like keyword arguments; few are required."""
    given = Annotator(api, imports).given
    for field in schema.fields or ():
        if not field.required or (schema.key, field.wire) in api.made_keys:
            annotation = or_none(given(field.type))  # as everywhere, None leaves an optional value out
        else:
            annotation = or_none(given(field.type)) if field.nullable else given(field.type)
            annotation = f"{imports.standard('Required', typing_only=True)}[{annotation}]"
        yield Key(field.wire, annotation, field.deprecated)
