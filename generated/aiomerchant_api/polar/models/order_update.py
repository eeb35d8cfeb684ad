"""OrderUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.address_input import AddressInput


@model
class OrderUpdate(Model):
    """Changes to what an order's invoice says.

    Attributes:
        billing_name: Name on the invoice.
        billing_address: Address on the invoice; its country and state must stay as they are.
    """

    billing_name: Nullable[str] = ABSENT
    billing_address: Nullable[AddressInput] = ABSENT
