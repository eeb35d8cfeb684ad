"""The model PaymentMethodSetupFailed. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentMethodSetupFailed(Model):
    """The payment method was declined."""

    error: Literal["PaymentMethodSetupFailed"] = "PaymentMethodSetupFailed"
    detail: str
