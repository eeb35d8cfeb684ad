"""The model SearchSubscriptionsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class SearchSubscriptionsResponse(Model):
    """Schema `SearchSubscriptionsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        subscriptions: The subscriptions.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    subscriptions: list[Subscription] | None = None
    cursor: str | None = None
