"""The repaired documents, with makers and validators of values for their schemas."""

from __future__ import annotations

from aiomerchant.sandbox.document.contract import document
from aiomerchant.sandbox.document.instances import FORMATS, Instances, Schema, component
from aiomerchant.sandbox.document.validator import Validator

from tests.support.checkout import ROOT

__all__ = ["FORMATS", "GENERATED", "Instances", "Schema", "Validator", "component", "document"]

GENERATED = ROOT / "generated/aiomerchant_api"
