"""The model CardPaymentTimeline.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class CardPaymentTimeline(Model):
    """When a card payment was authorized, captured or voided.

    Attributes:
        authorized_at: Time of authorization.
        captured_at: Time of capture.
        voided_at: Time at which it was voided.
    """

    authorized_at: datetime | None = None
    captured_at: datetime | None = None
    voided_at: datetime | None = None
