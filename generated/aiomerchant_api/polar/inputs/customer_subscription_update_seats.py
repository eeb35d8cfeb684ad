"""Mappings given for CustomerSubscriptionUpdateSeats. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


class CustomerSubscriptionUpdateSeatsDict(TypedDict, total=False):
    seats: Required[int]
