"""Mappings given for SubscriptionUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.subscription_cancel import SubscriptionCancelDict
from ..inputs.subscription_pause import SubscriptionPauseDict
from ..inputs.subscription_resume import SubscriptionResumeDict
from ..inputs.subscription_revoke import SubscriptionRevokeDict
from ..inputs.subscription_update_base import SubscriptionUpdateBaseDict
from ..inputs.subscription_update_billing_period import SubscriptionUpdateBillingPeriodDict
from ..inputs.subscription_update_clear import SubscriptionUpdateClearDict
from ..inputs.subscription_update_seats import SubscriptionUpdateSeatsDict
from ..inputs.subscription_update_units import SubscriptionUpdateUnitsDict

SubscriptionUpdateDict: TypeAlias = (
    SubscriptionUpdateBaseDict
    | SubscriptionUpdateSeatsDict
    | SubscriptionUpdateUnitsDict
    | SubscriptionUpdateBillingPeriodDict
    | SubscriptionCancelDict
    | SubscriptionRevokeDict
    | SubscriptionPauseDict
    | SubscriptionResumeDict
    | SubscriptionUpdateClearDict
)
