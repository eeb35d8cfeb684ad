"""Fits values to a schema: valid parts are kept, missing required properties are added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Known, Schema, merged

__all__ = ["Fitter"]

_NOTHING: Final = object()
_COMPOUND: Final = (Mapping, list)


class Fitter:
    """Fits values to the schemas of one document.

    Args:
        contract: The document.
        known: Returns the value of a required property that is missing, or None.
    """

    def __init__(self, contract: Contract, known: Known = lambda _, __: None) -> None:
        self._contract = contract
        self._known = known
        self._instances = contract.instances
        self._validator = contract.validator

    def fit(self, schema: Schema, given: Any) -> Any:
        """A valid value with as much as possible of the given one."""
        fitted = self._fitted(schema, given)
        return self._instances.sparse(schema, self._known) if fitted is _NOTHING else fitted

    def completed(self, schema: Schema, given: Any) -> Any:
        """The given value with the required properties that it lacks, and all that it has."""
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        for variant in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
            completed = self.completed(variant, given)
            if self._validator.accepts(variant, completed):
                return completed
        if isinstance(given, list):
            return [self.completed(whole.get("items", {}), item) for item in given]
        if not isinstance(given, Mapping):
            return given
        properties: Mapping[str, Schema] = whole.get("properties", {})
        inside = {name: self.completed(properties.get(name, {}), value) for name, value in given.items()}
        return {**inside, **self.lacking(whole, inside)}

    def lacking(self, schema: Schema, given: Mapping[str, Any]) -> dict[str, Any]:
        """Values of the required properties of an object that it lacks."""
        whole = self._contract.resolve(schema)
        properties: Mapping[str, Schema] = whole.get("properties", {})
        names = (name for name in whole.get("required", ()) if name in properties and name not in given)
        return {name: self._added(name, properties[name]) for name in names}

    def unset(self, schema: Schema, given: Mapping[str, Any]) -> dict[str, None]:
        """Null for each optional property of a valid object that it lacks, and that may be null."""
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        for variant in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
            if self._validator.accepts(variant, given):
                return self.unset(variant, given)
        properties: Mapping[str, Schema] = whole.get("properties", {})
        lacking = (name for name in properties if name not in given)
        return {name: None for name in lacking if self._validator.accepts(properties[name], None)}

    def with_defaults(self, schema: Schema, given: Any) -> Any:
        """The given value, with the schema's defaults for missing properties."""
        if not isinstance(given, _COMPOUND):
            return given
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        for variant in (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
            if self._validator.accepts(variant, given):
                return self.with_defaults(variant, given)
        if isinstance(given, list):
            return [self.with_defaults(whole.get("items", {}), item) for item in given]
        properties: Mapping[str, Schema] = whole.get("properties", {})
        defaults = {name: inner["default"] for name, inner in properties.items() if "default" in inner}
        inside = {name: self.with_defaults(properties.get(name, {}), value) for name, value in given.items()}
        return {**{name: value for name, value in defaults.items() if value is not None}, **inside}

    def _fitted(self, schema: Schema, given: Any) -> Any:
        """The valid value, or `_NOTHING` if no part of the given one is valid."""
        whole = self._contract.resolve(schema)
        if "allOf" in whole:
            whole = merged(self._contract.document, whole)
        variants = [*whole.get("anyOf", ()), *whole.get("oneOf", ())]
        if variants and "properties" not in whole:
            return self._chosen(variants, given)
        if isinstance(given, Mapping) and ("properties" in whole or "additionalProperties" in whole):
            return self._object(whole, given)
        if isinstance(given, list) and "items" in whole:
            items = [self._fitted(whole["items"], item) for item in given]
            return [item for item in items if item is not _NOTHING]
        if self._validator.accepts(schema, given):
            return given
        # A decimal that was sent as a number is read as text.
        if isinstance(given, int | float) and not isinstance(given, bool):
            return str(given) if self._validator.accepts(schema, str(given)) else _NOTHING
        return _NOTHING

    def _chosen(self, variants: list[Schema], given: Any) -> Any:
        """Fitted to the variant that keeps most of the value, and of several to the one that adds least."""
        found = [
            fitted
            for variant in variants
            if (fitted := self._fitted(variant, given)) is not _NOTHING
            and self._validator.accepts(variant, fitted)
        ]
        if len(found) < 2:
            return found[0] if found else _NOTHING
        return max(found, key=lambda one: (_kept(given, one), -sum(1 for _ in _leaves(one, ()))))

    def _object(self, schema: Schema, given: Mapping[str, Any]) -> Any:
        properties: Mapping[str, Schema] = schema.get("properties", {})
        required = schema.get("required", ())
        kept: dict[str, Any] = {}
        for name, inner in properties.items():
            if name not in given:
                continue
            fitted = self._fitted(inner, given[name])
            if fitted is not _NOTHING:
                kept[name] = fitted
            elif not self._adaptable(inner):
                # Another tag or constant than this schema's: the value means something else.
                return _NOTHING
        made = {
            name: kept[name] if name in kept else self._added(name, inner)
            for name, inner in properties.items()
            if name in kept or name in required
        }
        others = schema.get("additionalProperties", not properties)
        if others is not False:
            for name, value in given.items():
                if name not in properties:
                    fitted = value if others is True or others == {} else self._fitted(others, value)
                    if fitted is not _NOTHING:
                        made[name] = fitted
        return made

    def _adaptable(self, schema: Schema) -> bool:
        whole = self._contract.resolve(schema)
        return "const" not in whole and len(whole.get("enum", ())) != 1

    def _added(self, name: str, schema: Schema) -> Any:
        """The value of a required property that is missing."""
        if self._validator.accepts(schema, None):
            return None
        known = self._known(name, schema)
        return self._instances.sparse(schema, self._known) if known is None else known


def _kept(given: Any, fitted: Any) -> int:
    """The number of values within the given one that are the same in the fitted one."""
    return sum(1 for path, value in _leaves(given, ()) if _at(fitted, path) == value)


def _leaves(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _leaves(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*path, index))
    else:
        yield path, value


def _at(value: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        try:
            value = value[step]
        except (LookupError, TypeError):
            return _NOTHING
    return value
