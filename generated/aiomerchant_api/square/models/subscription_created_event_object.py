"""The model SubscriptionCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCreatedEventObject(Model):
    """Schema `SubscriptionCreatedEventObject`."""

    subscription: Subscription | None = None
