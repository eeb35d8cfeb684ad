"""A mapping given for SearchSubscriptionsQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.search_subscriptions_filter import SearchSubscriptionsFilterDict
    from ..models.search_subscriptions_filter import SearchSubscriptionsFilter


class SearchSubscriptionsQueryDict(TypedDict, total=False):
    """Schema `SearchSubscriptionsQuery` as a mapping by wire names."""

    filter: SearchSubscriptionsFilter | SearchSubscriptionsFilterDict | None
