"""CustomerOrderPaymentStatus. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CustomerOrderPaymentStatus(Model):
    """How an order's payment stands.

    Attributes:
        status: How the payment stands.
        error: Why it failed, if it did.
    """

    status: str
    error: Nullable[str] = ABSENT
