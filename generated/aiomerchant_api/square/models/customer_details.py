"""The model CustomerDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerDetails(Model):
    """Who started a payment.

    Attributes:
        customer_initiated: Whether the customer started the payment.
        seller_keyed_in: Whether the seller typed the card in for the customer (mail or phone order).
    """

    customer_initiated: bool | None = None
    seller_keyed_in: bool | None = None
