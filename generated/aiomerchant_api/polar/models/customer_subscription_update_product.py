"""CustomerSubscriptionUpdateProduct. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class CustomerSubscriptionUpdateProduct(Model):
    """A change of the subscription's product.

    Attributes:
        product_id: The product to change to.
    """

    product_id: UUID
