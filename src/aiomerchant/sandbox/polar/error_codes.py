"""The errors that Polar answers an operation with, by the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.endpoints import Refusal

from .refusals import invalid

__all__ = ["coded", "codes"]

#: The name in the body of a 422, whose schema has none.
INVALID = "RequestValidationError"
DETAIL = "This sandbox was asked to fail."


def codes(contract: Contract, operation: str) -> dict[str, int]:
    """The names of an operation's errors, with their status."""
    return {name: status for name, status, _ in _errors(contract, operation)}


def coded(contract: Contract, operation: str, code: str) -> Refusal:
    """An error of an operation by its name."""
    if code == INVALID:
        return invalid({"type": "value_error", "loc": ["body"], "msg": DETAIL, "input": {}})
    status, schema = next(
        (status, schema) for name, status, schema in _errors(contract, operation) if name == code
    )
    body: dict[str, Any] = contract.instances.minimal(schema)
    return Refusal(status, body | {"detail": DETAIL})


def _errors(contract: Contract, operation: str) -> Iterator[tuple[str, int, Schema]]:
    """The name, the status and the schema of each error."""
    route = contract.routes[operation]
    answers: Mapping[str, Any] = contract.document["paths"][route.path][route.method.lower()]["responses"]
    for status, answer in answers.items():
        if not status.startswith("4"):
            continue
        schema = contract.resolve(answer).get("content", {}).get("application/json", {}).get("schema", {})
        whole = contract.resolve(schema)
        for member in whole.get("anyOf", [schema]):
            properties = contract.properties(member)
            if "const" in properties.get("error", {}):
                yield properties["error"]["const"], int(status), member
            elif contract.resolve(properties.get("detail", {})).get("type") == "array":
                yield INVALID, int(status), member
