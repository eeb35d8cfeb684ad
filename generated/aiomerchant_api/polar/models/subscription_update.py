"""SubscriptionUpdate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.subscription_cancel import SubscriptionCancel
from ..models.subscription_pause import SubscriptionPause
from ..models.subscription_resume import SubscriptionResume
from ..models.subscription_revoke import SubscriptionRevoke
from ..models.subscription_update_base import SubscriptionUpdateBase
from ..models.subscription_update_billing_period import SubscriptionUpdateBillingPeriod
from ..models.subscription_update_clear import SubscriptionUpdateClear
from ..models.subscription_update_seats import SubscriptionUpdateSeats
from ..models.subscription_update_units import SubscriptionUpdateUnits

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
