"""Makes values fit a schema: what was given is kept wherever it may stand, what must be there is added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Known, Schema, merged

__all__ = ["Shaper"]

_NOTHING: Final = object()


class Shaper:
    """Shapes values by the schemas of one document.

    Args:
        contract: The document.
        known: What is known of fields that must be there and were not given.
    """

    def __init__(self, contract: Contract, known: Known = lambda _, __: None) -> None:
        self._contract = contract
        self._known = known
        self._instances = contract.instances
        self._judge = contract.judge

    def shape(self, schema: Schema, given: Any) -> Any:
        """A valid value that holds as much as possible of what was given."""
        shaped = self._shaped(schema, given)
        return self._instances.sparse(schema, self._known) if shaped is _NOTHING else shaped

    def filled(self, schema: Schema, given: Any) -> Any:
        """What was given, with the schema's defaults for what was left out."""
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        for variant in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
            if self._judge.accepts(variant, given):
                return self.filled(variant, given)
        if isinstance(given, list):
            return [self.filled(whole.get("items", {}), item) for item in given]
        if not isinstance(given, Mapping):
            return given
        properties: Mapping[str, Schema] = whole.get("properties", {})
        defaults = {name: inner["default"] for name, inner in properties.items() if "default" in inner}
        inside = {name: self.filled(properties.get(name, {}), value) for name, value in given.items()}
        return {**{name: value for name, value in defaults.items() if value is not None}, **inside}

    def _shaped(self, schema: Schema, given: Any) -> Any:
        """The same, or `_NOTHING` where nothing of it fits."""
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        variants = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
        if variants and "properties" not in whole:
            return self._chosen(variants, given)
        if isinstance(given, Mapping) and ("properties" in whole or "additionalProperties" in whole):
            return self._object(whole, given)
        if isinstance(given, list) and "items" in whole:
            items = [self._shaped(whole["items"], item) for item in given]
            return [item for item in items if item is not _NOTHING]
        return given if self._judge.accepts(schema, given) else _NOTHING

    def _chosen(self, variants: list[Schema], given: Any) -> Any:
        """As the variant that keeps the most of it, and of several the one that adds the least."""
        best: Any = _NOTHING
        most = (-1, 0)
        for variant in variants:
            shaped = self._shaped(variant, given)
            if shaped is _NOTHING or not self._judge.accepts(variant, shaped):
                continue
            rank = (_kept(given, shaped), -sum(1 for _ in _leaves(shaped, ())))
            if rank > most:
                best, most = shaped, rank
        return best

    def _object(self, schema: Schema, given: Mapping[str, Any]) -> Any:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        required = schema.get("required", ())
        made: dict[str, Any] = {}
        for name, inner in properties.items():
            shaped = self._shaped(inner, given[name]) if name in given else _NOTHING
            if shaped is _NOTHING and name in given and not self._adaptable(inner):
                # Another tag or constant than this schema's: the value means something else.
                return _NOTHING
            if shaped is not _NOTHING:
                made[name] = shaped
            elif name in required:
                made[name] = self._added(name, inner)
        others = schema.get("additionalProperties", not properties)
        if others is not False:
            for name, value in given.items():
                if name not in properties:
                    shaped = value if others is True or others == {} else self._shaped(others, value)
                    if shaped is not _NOTHING:
                        made[name] = shaped
        return made

    def _adaptable(self, schema: Schema) -> bool:
        whole = self._contract.resolve(schema)
        return "const" not in whole and len(whole.get("enum", ())) != 1

    def _added(self, name: str, schema: Schema) -> Any:
        """The value of a field that must be there and was not given."""
        if self._judge.accepts(schema, None):
            return None
        known = self._known(name, schema)
        return self._instances.sparse(schema, self._known) if known is None else known


def _kept(given: Any, shaped: Any) -> int:
    """How many values of the one stand in the other."""
    return sum(1 for place, value in _leaves(given, ()) if _at(shaped, place) == value)


def _leaves(value: Any, place: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, (*place, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*place, index))
    else:
        yield place, value


def _at(value: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        try:
            value = value[step]
        except (LookupError, TypeError):
            return _NOTHING
    return value
