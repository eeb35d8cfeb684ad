"""Mappings given for CustomerSubscriptionUpdateUnits. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomerSubscriptionUpdateUnitsDict(TypedDict, total=False):
    units: Required[int]
