"""The model SubscriptionEventInfo.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.subscription_event_info_code import SubscriptionEventInfoCode


@define(kw_only=True, eq=False, repr=False)
class SubscriptionEventInfo(Model):
    """Why something happened to a subscription.

    Attributes:
        detail: Explanation in words.
        code: Reason, such as `CUSTOMER_NO_EMAIL`. One of LOCATION_NOT_ACTIVE,
            LOCATION_CANNOT_ACCEPT_PAYMENT, CUSTOMER_DELETED, CUSTOMER_NO_EMAIL, CUSTOMER_NO_NAME,
            USER_PROVIDED.
    """

    detail: str | None = None
    code: SubscriptionEventInfoCode | None = None
