"""The model PaymentMethodRequired. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentMethodRequired(Model):
    """No payment method is there to charge the subscription by."""

    error: Literal["PaymentMethodRequired"] = "PaymentMethodRequired"
    detail: str
