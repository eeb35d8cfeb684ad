"""CustomerSubscriptionUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_portal_subscriptions_bodies import (
    CustomerSubscriptionCancel,
    CustomerSubscriptionPause,
    CustomerSubscriptionResume,
    CustomerSubscriptionUpdateClear,
    CustomerSubscriptionUpdateProduct,
    CustomerSubscriptionUpdateSeats,
    CustomerSubscriptionUpdateUnits,
)

CustomerSubscriptionUpdate: TypeAlias = (
    CustomerSubscriptionUpdateProduct
    | CustomerSubscriptionUpdateSeats
    | CustomerSubscriptionUpdateUnits
    | CustomerSubscriptionCancel
    | CustomerSubscriptionPause
    | CustomerSubscriptionResume
    | CustomerSubscriptionUpdateClear
    | Unknown
)
