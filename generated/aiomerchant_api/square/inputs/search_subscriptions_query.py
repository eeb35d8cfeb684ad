"""Mappings given for SearchSubscriptionsQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.search_subscriptions_query import SearchSubscriptionsFilter


class SearchSubscriptionsQueryDict(TypedDict, total=False):
    filter: SearchSubscriptionsFilter | SearchSubscriptionsFilterDict | None


class SearchSubscriptionsFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | None
    location_ids: Sequence[str] | None
    source_names: Sequence[str] | None
