"""CustomerPaymentMethodCreateRequiresActionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomerPaymentMethodCreateRequiresActionResponse(Model):
    """The customer must act before the payment method is saved.

    Attributes:
        status: Always `requires_action`.
        client_secret: For Stripe's form, in which the customer acts.
    """

    status: Literal["requires_action"] = "requires_action"
    client_secret: str = field(repr=masked)
