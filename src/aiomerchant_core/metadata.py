"""Metadata: models that read and write like mappings, too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from functools import cache
from typing import Any

from attrs import NOTHING, Attribute, fields

from .model import Model, OpenModel, model

__all__ = ["MetadataModel"]


@model
class MetadataModel(OpenModel, MutableMapping[str, Any]):
    """The base of models of metadata: `event.metadata["tokens"]`.

    The keys are wire names, of the fields that the document names and of all others. A field that is None
    and may be left out is not in the mapping. One with the same keys and values equals a plain mapping.
    """

    def __getitem__(self, name: str) -> Any:
        known = _by_wire(self.__class__).get(name)
        if known is None:
            return (self._extra or {})[name]
        value = getattr(self, known.name)
        if value is None and known.default is not NOTHING:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: Any) -> None:
        known = _by_wire(self.__class__).get(name)
        if known is None:
            self._extra = {**(self._extra or {}), name: value}
        else:
            setattr(self, known.name, value)

    def __delitem__(self, name: str) -> None:
        self[name]  # raises KeyError for one that is not there
        known = _by_wire(self.__class__).get(name)
        if known is None:
            self._extra = {key: value for key, value in (self._extra or {}).items() if key != name} or None
        elif known.default is NOTHING:
            raise KeyError(f"{name} is required")
        else:
            setattr(self, known.name, None)

    def __iter__(self) -> Iterator[str]:
        known = _by_wire(self.__class__)
        yield from (name for name in known if name in self)
        yield from (name for name in self._extra or () if name not in known)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Model) or not isinstance(other, Mapping):
            return Model.__eq__(self, other)
        return dict(self) == dict(other)

    __hash__ = None  # type: ignore[assignment]  # mutable, as any model


@cache
def _by_wire(model: type[Model]) -> dict[str, Attribute[Any]]:
    """The fields that the document names."""
    return {
        attribute.metadata.get("wire", attribute.name): attribute
        for attribute in fields(model)
        if attribute.name != "_extra"
    }
