"""The repaired documents, with makers and validators of values for their schemas."""

from __future__ import annotations

from typing import Any

from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.document.instances import FORMATS, Instances, Schema, component
from aiomerchant.sandbox.document.validator import Validator

from tests.support.checkout import ROOT

__all__ = [
    "FORMATS",
    "GENERATED",
    "Instances",
    "Schema",
    "Validator",
    "component",
    "document",
    "without_nulls",
]

GENERATED = ROOT / "generated/aiomerchant_api"


def without_nulls(value: Any) -> Any:
    """A JSON value without the members that are null: optional nulls may be left out on the way back."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value
