"""OrderFinalize. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class OrderFinalize(Model):
    """How to charge a draft order.

    Attributes:
        payment_method_id: One of the customer's saved payment methods; their default one if left out.
    """

    payment_method_id: Nullable[UUID] = ABSENT
