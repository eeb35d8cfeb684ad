"""SubscriptionUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.subscriptions_bodies import (
    SubscriptionCancel,
    SubscriptionPause,
    SubscriptionResume,
    SubscriptionRevoke,
    SubscriptionUpdateBase,
    SubscriptionUpdateBillingPeriod,
    SubscriptionUpdateClear,
    SubscriptionUpdateSeats,
    SubscriptionUpdateUnits,
)

SubscriptionUpdate: TypeAlias = (
    SubscriptionUpdateBase
    | SubscriptionUpdateSeats
    | SubscriptionUpdateUnits
    | SubscriptionUpdateBillingPeriod
    | SubscriptionCancel
    | SubscriptionRevoke
    | SubscriptionPause
    | SubscriptionResume
    | SubscriptionUpdateClear
    | Unknown
)
