"""LicenseKeyOrder. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ...polar.models.enums import OrderStatus


@model
class LicenseKeyOrder(Model):
    """The order that granted a license key.

    Attributes:
        created_at: When it was created.
        status: One of draft, pending, paid, refunded, partially_refunded, void.
        paid: Whether it is paid.
    """

    id: UUID
    created_at: datetime
    status: OrderStatus
    paid: bool
