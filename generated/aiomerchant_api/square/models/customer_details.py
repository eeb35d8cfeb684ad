"""CustomerDetails. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CustomerDetails(Model):
    """Who started a payment.

    Attributes:
        customer_initiated: Whether the customer started the payment.
        seller_keyed_in: Whether the seller typed the card in for the customer (mail or phone order).
    """

    customer_initiated: Nullable[bool] = ABSENT
    seller_keyed_in: Nullable[bool] = ABSENT
