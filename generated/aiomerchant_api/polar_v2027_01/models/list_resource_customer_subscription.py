"""ListResourceCustomerSubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.customer_subscription import CustomerSubscription


@model
class ListResourceCustomerSubscription(Model):
    """Schema `ListResource_CustomerSubscription_`."""

    items: list[CustomerSubscription]
    pagination: Pagination
