"""The model SearchSubscriptionsQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_subscriptions_filter import SearchSubscriptionsFilter


@define(kw_only=True, eq=False, repr=False)
class SearchSubscriptionsQuery(Model):
    """Which subscriptions.

    Attributes:
        filter: Which subscriptions; all parts must hold.
    """

    filter: SearchSubscriptionsFilter | None = None
