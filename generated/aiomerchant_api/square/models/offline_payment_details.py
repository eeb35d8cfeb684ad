"""The model OfflinePaymentDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class OfflinePaymentDetails(Model):
    """A payment that was taken offline.

    Attributes:
        client_created_at: When the device took the payment, by its own clock.
    """

    client_created_at: datetime | None = field(default=None, metadata=NOT_NULL)
