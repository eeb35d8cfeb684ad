"""ListResourceSubscription. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.pagination import Pagination
    from ..models.subscription import Subscription


@model
class ListResourceSubscription(Model):
    """Schema `ListResource_Subscription_`."""

    items: list[Subscription]
    pagination: Pagination
