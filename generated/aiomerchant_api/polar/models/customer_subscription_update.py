"""CustomerSubscriptionUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.customer_subscription_cancel import CustomerSubscriptionCancel
from ..models.customer_subscription_pause import CustomerSubscriptionPause
from ..models.customer_subscription_resume import CustomerSubscriptionResume
from ..models.customer_subscription_update_clear import CustomerSubscriptionUpdateClear
from ..models.customer_subscription_update_product import CustomerSubscriptionUpdateProduct
from ..models.customer_subscription_update_seats import CustomerSubscriptionUpdateSeats
from ..models.customer_subscription_update_units import CustomerSubscriptionUpdateUnits

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
