"""Mappings given for BookingCustomAttributeDeleteRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BookingCustomAttributeDeleteRequestDict(TypedDict, total=False):
    booking_id: Required[str]
    key: Required[str]
