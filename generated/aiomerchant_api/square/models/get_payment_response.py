"""The model GetPaymentResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.payment import Payment


@define(kw_only=True, eq=False, repr=False)
class GetPaymentResponse(Model):
    """Schema `GetPaymentResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        payment: The payment.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    payment: Payment | None = field(default=None, metadata=NOT_NULL)
