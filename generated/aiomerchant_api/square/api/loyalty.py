"""Square: loyalty. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.loyalty import LoyaltyEventQueryDict
    from ..models.loyalty_bodies import LoyaltyEventQuery, SearchLoyaltyEventsResponse
    from ..models.loyalty_event import LoyaltyEvent
    from .loyalty_accounts import LoyaltyAccounts
    from .loyalty_programs import LoyaltyPrograms
    from .loyalty_rewards import LoyaltyRewards

SEARCH_LOYALTY_EVENTS: Final[ListOperation[SearchLoyaltyEventsResponse, LoyaltyEvent]] = ListOperation(
    "SearchLoyaltyEvents",
    "loyalty.search_events",
    "POST",
    "/v2/loyalty/events/search",
    provider="square",
    returns="SearchLoyaltyEventsResponse",
    body=Body(type="SearchLoyaltyEventsRequest"),
    security=("oauth2",),
    scopes=("LOYALTY_READ",),
    paging=Paging(
        style="cursor", items="events", cursor="cursor", location="body", limit="limit", largest=30
    ),
)


def search_loyalty_events(
    send: Send,
    /,
    *,
    query: LoyaltyEventQuery | LoyaltyEventQueryDict | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[LoyaltyEvent]:
    """Find the ledger's events (points earned, redeemed, expired and so on), latest first.

    POST /v2/loyalty/events/search. Scopes: LOYALTY_READ.

    Args:
        limit: 1 to 30.

    Example:
        async for item in square.loyalty.search_events(): ...
    """
    return send.pages(SEARCH_LOYALTY_EVENTS, body={"query": query, "limit": limit, "cursor": cursor})


class Loyalty(Resource):
    """The loyalty program's ledger."""

    @cached_property
    def accounts(self) -> LoyaltyAccounts:
        from .loyalty_accounts import LoyaltyAccounts

        return LoyaltyAccounts(self._send)

    @cached_property
    def programs(self) -> LoyaltyPrograms:
        from .loyalty_programs import LoyaltyPrograms

        return LoyaltyPrograms(self._send)

    @cached_property
    def rewards(self) -> LoyaltyRewards:
        from .loyalty_rewards import LoyaltyRewards

        return LoyaltyRewards(self._send)

    search_events = search_loyalty_events
