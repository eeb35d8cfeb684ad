"""A mapping given for CardPaymentTimeline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class CardPaymentTimelineDict(TypedDict, total=False):
    """Schema `CardPaymentTimeline` as a mapping by wire names."""

    authorized_at: datetime | None
    captured_at: datetime | None
    voided_at: datetime | None
