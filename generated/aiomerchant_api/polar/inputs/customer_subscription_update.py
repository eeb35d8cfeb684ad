"""Mappings given for CustomerSubscriptionUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.customer_subscription_cancel import CustomerSubscriptionCancelDict
from ..inputs.customer_subscription_pause import CustomerSubscriptionPauseDict
from ..inputs.customer_subscription_resume import CustomerSubscriptionResumeDict
from ..inputs.customer_subscription_update_clear import CustomerSubscriptionUpdateClearDict
from ..inputs.customer_subscription_update_product import CustomerSubscriptionUpdateProductDict
from ..inputs.customer_subscription_update_seats import CustomerSubscriptionUpdateSeatsDict
from ..inputs.customer_subscription_update_units import CustomerSubscriptionUpdateUnitsDict

CustomerSubscriptionUpdateDict: TypeAlias = (
    CustomerSubscriptionUpdateProductDict
    | CustomerSubscriptionUpdateSeatsDict
    | CustomerSubscriptionUpdateUnitsDict
    | CustomerSubscriptionCancelDict
    | CustomerSubscriptionPauseDict
    | CustomerSubscriptionResumeDict
    | CustomerSubscriptionUpdateClearDict
)
