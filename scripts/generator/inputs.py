"""Write the keys of the TypedDicts that describe mappings given for models.

Type checkers alone read them: no module that runs imports one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from keyword import iskeyword

from generator.facts import Api, Field, Schema
from generator.types import Annotator, Imports


@dataclass(frozen=True)
class Key:
    """One key of a TypedDict, by its wire name."""

    wire: str
    annotation: str
    deprecated: bool


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
        required = field.required and not self._api.fills(self._schema, field)
        # As everywhere, None leaves an optional value out.
        if (not required or field.nullable) and annotation != "Any" and not annotation.endswith("| None"):
            annotation += " | None"
        return (
            f"{self._imports.standard('Required', typing_only=True)}[{annotation}]"
            if required
            else annotation
        )


def fits_a_class(key: Key) -> bool:
    """Whether a key can be written in a class body, where two leading underscores would make it private."""
    return key.wire.isidentifier() and not iskeyword(key.wire) and not key.wire.startswith("__")
