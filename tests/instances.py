"""The repaired documents, with makers and judges of values for their schemas."""

from __future__ import annotations

from pathlib import Path

from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.document.instances import FORMATS, Instances, Schema, component
from aiomerchant.sandbox.document.validator import Validator

__all__ = ["FORMATS", "GENERATED", "Instances", "Schema", "Validator", "component", "document"]

GENERATED = Path(__file__).parent.parent / "generated/aiomerchant_api"
