"""Mappings given for CustomerSubscriptionUpdateUnits. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


class CustomerSubscriptionUpdateUnitsDict(TypedDict, total=False):
    units: Required[int]
