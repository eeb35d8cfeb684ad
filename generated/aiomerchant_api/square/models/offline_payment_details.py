"""OfflinePaymentDetails. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class OfflinePaymentDetails(Model):
    """A payment that was taken offline.

    Attributes:
        client_created_at: When the device took the payment, by its own clock.
    """

    client_created_at: datetime | None = None
