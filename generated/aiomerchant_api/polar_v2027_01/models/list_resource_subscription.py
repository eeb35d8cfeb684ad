"""The model ListResourceSubscription. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class ListResourceSubscription(Model):
    """Schema `ListResource_Subscription_`."""

    items: list[Subscription]
    pagination: Pagination
