"""The model PaymentMethodInUseByActiveSubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PaymentMethodInUseByActiveSubscription(Model):
    """A subscription is charged by this payment method and has no other."""

    error: Literal["PaymentMethodInUseByActiveSubscription"] = "PaymentMethodInUseByActiveSubscription"
    detail: str
