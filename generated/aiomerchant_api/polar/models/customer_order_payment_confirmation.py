"""The model CustomerOrderPaymentConfirmation.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import Model, masked


@define(kw_only=True, eq=False, repr=False)
class CustomerOrderPaymentConfirmation(Model):
    """How paying a failed order went.

    Attributes:
        status: How the payment stands.
        client_secret: For Stripe's form, where the customer must act.
        error: What went wrong, if anything.
    """

    status: str
    client_secret: str | None = field(default=None, repr=masked)
    error: str | None = None
