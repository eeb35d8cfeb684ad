"""Mappings given for SearchSubscriptionsQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.search_subscriptions_query import SearchSubscriptionsFilter


class SearchSubscriptionsQueryDict(TypedDict, total=False):
    filter: SearchSubscriptionsFilter | SearchSubscriptionsFilterDict | Null | None


class SearchSubscriptionsFilterDict(TypedDict, total=False):
    customer_ids: Sequence[str] | Null | None
    location_ids: Sequence[str] | Null | None
    source_names: Sequence[str] | Null | None
