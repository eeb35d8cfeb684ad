"""The model CardPaymentTimeline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class CardPaymentTimeline(Model):
    """Schema `CardPaymentTimeline`."""

    authorized_at: datetime | None = None
    captured_at: datetime | None = None
    voided_at: datetime | None = None
