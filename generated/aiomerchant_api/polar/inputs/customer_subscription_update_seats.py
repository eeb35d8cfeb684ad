"""Mappings given for CustomerSubscriptionUpdateSeats. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class CustomerSubscriptionUpdateSeatsDict(TypedDict, total=False):
    seats: Required[int]
