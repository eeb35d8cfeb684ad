"""The model PaymentLinkRelatedResources.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_object import CatalogObject
    from ..models.order import Order


@define(kw_only=True, eq=False, repr=False)
class PaymentLinkRelatedResources(Model):
    """Schema `PaymentLinkRelatedResources`."""

    orders: list[Order] | None = None
    subscription_plans: list[CatalogObject] | None = None
