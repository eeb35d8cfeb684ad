"""The model OrderFinalize. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class OrderFinalize(Model):
    """How to charge a draft order.

    Attributes:
        payment_method_id: One of the customer's saved payment methods; their default one if left out.
    """

    payment_method_id: UUID | None = None
