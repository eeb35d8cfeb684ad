"""CustomerPaymentMethodCreate. Generated from spec/."""

from __future__ import annotations

from attrs import field

from aiomerchant_core import Model, masked, model


@model
class CustomerPaymentMethodCreate(Model):
    """A payment method to save.

    Attributes:
        confirmation_token_id: Id of Stripe's confirmation token.
        set_default: Whether to charge it from now on.
        return_url: Where the customer goes after an action elsewhere.
    """

    confirmation_token_id: str = field(repr=masked)
    set_default: bool
    return_url: str
