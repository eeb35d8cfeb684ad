"""The model GetPaymentRefundResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment_refund import PaymentRefund


@define(kw_only=True, eq=False, repr=False)
class GetPaymentRefundResponse(Model):
    """Schema `GetPaymentRefundResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    refund: PaymentRefund | None = field(default=None, metadata=NOT_NULL)
