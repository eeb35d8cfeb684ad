"""SubscriptionCreateExternalCustomer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class SubscriptionCreateExternalCustomer(Model):
    """A free subscription for a customer by your own id.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        product_id: A recurring product that is free.
        external_customer_id: Your own id for the customer, who must exist.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    product_id: UUID
    external_customer_id: str
