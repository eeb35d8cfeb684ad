"""The model CustomerOrderPaymentStatus. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerOrderPaymentStatus(Model):
    """How an order's payment stands.

    Attributes:
        status: How the payment stands.
        error: Why it failed, if it did.
    """

    status: str
    error: str | None = None
