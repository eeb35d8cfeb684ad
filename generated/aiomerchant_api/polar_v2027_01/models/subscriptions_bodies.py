"""The bodies of subscriptions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

from ...polar.models import subscriptions_bodies as _shared

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.subscription import Subscription

SubscriptionCancel = _shared.SubscriptionCancel
SubscriptionCreateCustomer = _shared.SubscriptionCreateCustomer
SubscriptionCreateExternalCustomer = _shared.SubscriptionCreateExternalCustomer
SubscriptionPause = _shared.SubscriptionPause
SubscriptionResume = _shared.SubscriptionResume
SubscriptionRevoke = _shared.SubscriptionRevoke
SubscriptionUpdateBase = _shared.SubscriptionUpdateBase
SubscriptionUpdateBillingPeriod = _shared.SubscriptionUpdateBillingPeriod
SubscriptionUpdateClear = _shared.SubscriptionUpdateClear
SubscriptionUpdateSeats = _shared.SubscriptionUpdateSeats
SubscriptionUpdateUnits = _shared.SubscriptionUpdateUnits


@model
class ListResourceSubscription(Model):
    """Schema `ListResource_Subscription_`."""

    items: list[Subscription]
    pagination: Pagination
