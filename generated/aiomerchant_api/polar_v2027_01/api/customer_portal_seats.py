"""Polar: customer_portal.seats. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Paging, Resource

from ...polar.api.customer_portal_seats import (
    ASSIGN_SEAT as ASSIGN_SEAT,
    LIST_SEATS as LIST_SEATS,
    RESEND_INVITATION as RESEND_INVITATION,
    REVOKE_SEAT as REVOKE_SEAT,
    assign_seat,
    list_seats,
    resend_invitation,
    revoke_seat,
)

if TYPE_CHECKING:
    from aiomerchant_core import Pages, Send

    from ..models.customer_subscription import CustomerSubscription
    from ..models.list_resource_customer_subscription import ListResourceCustomerSubscription

LIST_CLAIMED_SUBSCRIPTIONS: Final[ListOperation[ListResourceCustomerSubscription, CustomerSubscription]] = (
    ListOperation(
        "customer_portal:seats:list_claimed_subscriptions",
        "customer_portal.seats.list_claimed_subscriptions",
        "GET",
        "/v1/customer-portal/seats/subscriptions",
        provider="polar",
        returns="ListResourceCustomerSubscription",
        query=("page", "limit"),
        security=("customer_session", "member_session"),
        scopes=("customer_portal:read", "customer_portal:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)


def list_claimed_subscriptions(
    send: Send, /, *, page: int | None = None, limit: int | None = None
) -> Pages[CustomerSubscription]:
    """List the subscriptions of which the customer holds a claimed seat.

    GET /v1/customer-portal/seats/subscriptions. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 401; 422 HTTPValidationError.
    """
    return send.pages(LIST_CLAIMED_SUBSCRIPTIONS, query={"page": page, "limit": limit})


class CustomerPortalSeats(Resource):
    """Seats that the session's customer bought or holds."""

    list_seats = list_seats
    assign_seat = assign_seat
    revoke_seat = revoke_seat
    resend_invitation = resend_invitation
    list_claimed_subscriptions = list_claimed_subscriptions
