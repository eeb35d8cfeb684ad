"""The model OrderUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.address_input import AddressInput


@define(kw_only=True, eq=False, repr=False)
class OrderUpdate(Model):
    """Changes to what an order's invoice says.

    Attributes:
        billing_name: Name on the invoice.
        billing_address: Address on the invoice; its country and state must stay as they are.
    """

    billing_name: str | None = None
    billing_address: AddressInput | None = None
