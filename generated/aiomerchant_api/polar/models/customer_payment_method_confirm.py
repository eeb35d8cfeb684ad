"""CustomerPaymentMethodConfirm. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class CustomerPaymentMethodConfirm(Model):
    """A payment method whose action has been taken.

    Attributes:
        setup_intent_id: Id of Stripe's setup intent.
        set_default: Whether to charge it from now on.
    """

    setup_intent_id: str
    set_default: bool
