"""Mappings given for BenefitMeterCreditCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from uuid import UUID


class BenefitMeterCreditCreatePropertiesDict(TypedDict, total=False):
    units: Required[int]
    rollover: Required[bool]
    meter_id: Required[UUID | str]
