"""SearchSubscriptionsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.search_subscriptions_query import SearchSubscriptionsQuery
    from ..models.subscription import Subscription


@model
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


@model
class SearchSubscriptionsRequest(Model):
    """Schema `SearchSubscriptionsRequest`.

    Attributes:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many subscriptions a page holds at most. At least 1.
        query: Which subscriptions; by default all.
        include: `actions` gives the scheduled actions, too.
    """

    cursor: str | None = None
    limit: int | None = None
    query: SearchSubscriptionsQuery | None = None
    include: list[str] | None = None
