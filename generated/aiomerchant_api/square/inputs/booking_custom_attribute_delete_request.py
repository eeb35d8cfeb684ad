"""Mappings given for BookingCustomAttributeDeleteRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


class BookingCustomAttributeDeleteRequestDict(TypedDict, total=False):
    booking_id: Required[str]
    key: Required[str]
