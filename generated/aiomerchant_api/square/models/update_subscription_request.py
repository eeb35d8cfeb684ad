"""The model UpdateSubscriptionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class UpdateSubscriptionRequest(Model):
    """Schema `UpdateSubscriptionRequest`.

    Attributes:
        subscription: The changed fields with the current `version`; null clears one.
    """

    subscription: Subscription | None = None
