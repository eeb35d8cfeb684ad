"""Numbers as Polar's server writes them.

It writes JSON by pydantic, from models whose types are those of the document. What the document calls a
number is a float there, and a whole one is written with its point: `12.0`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema, merged

__all__ = ["with_floats"]


def with_floats(contract: Contract, schema: Schema, value: Any) -> Any:
    """A valid value, with floats where its schema has numbers that need not be whole."""
    whole = contract.resolve(schema)
    if "allOf" in whole:
        whole = merged(contract.document, whole)
    if variants := (*whole.get("anyOf", ()), *whole.get("oneOf", ())):
        fitting = [one for one in variants if contract.validator.accepts(one, value)]
        if _is_whole(value) and any(contract.resolve(one).get("type") == "integer" for one in fitting):
            return value
        return with_floats(contract, fitting[0], value) if fitting else value
    if isinstance(value, Mapping):
        properties: Mapping[str, Schema] = whole.get("properties", {})
        others = whole.get("additionalProperties")
        other = others if isinstance(others, Mapping) else {}
        return {
            name: with_floats(contract, properties.get(name, other), inner) for name, inner in value.items()
        }
    if isinstance(value, list):
        return [with_floats(contract, whole.get("items", {}), item) for item in value]
    return float(value) if whole.get("type") == "number" and _is_whole(value) else value


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
