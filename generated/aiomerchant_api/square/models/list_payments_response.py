"""ListPaymentsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment import Payment


@model
class ListPaymentsResponse(Model):
    """Schema `ListPaymentsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payments: The payments.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    payments: list[Payment] | None = None
    cursor: str | None = None
