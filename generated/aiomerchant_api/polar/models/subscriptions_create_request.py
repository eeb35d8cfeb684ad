"""SubscriptionsCreateRequest. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.subscription_create_customer import SubscriptionCreateCustomer
from ..models.subscription_create_external_customer import SubscriptionCreateExternalCustomer

SubscriptionsCreateRequest: TypeAlias = (
    SubscriptionCreateCustomer | SubscriptionCreateExternalCustomer | Unknown
)
