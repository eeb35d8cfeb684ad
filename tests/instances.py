"""The repaired documents, with makers and judges of values for their schemas."""

from __future__ import annotations

from pathlib import Path

from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.document.instances import FORMATS, Instances, Schema, component
from aiomerchant.sandbox.document.validator import Judge

__all__ = ["FORMATS", "GENERATED", "Instances", "Judge", "Schema", "component", "document"]

GENERATED = Path(__file__).parent.parent / "generated/aiomerchant_api"
