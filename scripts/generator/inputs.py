"""Write the keys of the TypedDicts that describe mappings given for models.

Type checkers alone read them: no module that runs imports one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from keyword import iskeyword

from generator.facts import Api, Field, Schema
from generator.types import Annotator, Imports, or_none


@dataclass(frozen=True)
class Key:
    """One key of a TypedDict, by its wire name."""

    wire: str
    annotation: str
    deprecated: bool

    @property
    def fits_a_class(self) -> bool:
        """Whether a class body can hold it, where two leading underscores would make it private."""
        return self.wire.isidentifier() and not iskeyword(self.wire) and not self.wire.startswith("__")


class InputWriter:
    """The keys of one TypedDict, with the imports that they need."""

    def __init__(self, api: Api, schema: Schema, imports: Imports) -> None:
        self._api = api
        self._schema = schema
        self._imports = imports
        self._annotator = Annotator(api, imports)

    def keys(self) -> Iterator[Key]:
        """The keys in the order of the document, typed like keyword arguments; few are required."""
        for field in self._schema.fields or ():
            yield Key(field.wire, self._annotation(field), field.deprecated)

    def _annotation(self, field: Field) -> str:
        annotation = self._annotator.given(field.type)
        if not field.required or self._api.fills(self._schema, field):
            return or_none(annotation)  # as everywhere, None leaves an optional value out
        required = self._imports.standard("Required", typing_only=True)
        return f"{required}[{or_none(annotation) if field.nullable else annotation}]"
