"""Mappings given for SubscriptionsCreateRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.subscription_create_customer import SubscriptionCreateCustomerDict
from ..inputs.subscription_create_external_customer import SubscriptionCreateExternalCustomerDict

SubscriptionsCreateRequestDict: TypeAlias = (
    SubscriptionCreateCustomerDict | SubscriptionCreateExternalCustomerDict
)
