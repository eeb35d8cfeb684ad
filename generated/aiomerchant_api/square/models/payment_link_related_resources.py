"""The model PaymentLinkRelatedResources.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class PaymentLinkRelatedResources(Model):
    """What was made along with a payment link.

    Attributes:
        orders: The order that is paid.
        subscription_plans: The plan that is subscribed to.
    """

    orders: list[Order] | None = None
    subscription_plans: list[CatalogObject] | None = None
