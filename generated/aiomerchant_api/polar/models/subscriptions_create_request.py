"""SubscriptionsCreateRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.subscriptions_bodies import SubscriptionCreateCustomer, SubscriptionCreateExternalCustomer

SubscriptionsCreateRequest: TypeAlias = (
    SubscriptionCreateCustomer | SubscriptionCreateExternalCustomer | Unknown
)
