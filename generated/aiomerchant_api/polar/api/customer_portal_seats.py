"""Polar: customer_portal.seats. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models.customer_seat import CustomerSeat
    from ..models.customer_subscription import CustomerSubscription
    from ..models.list_resource_customer_subscription import ListResourceCustomerSubscription
    from ..models.seats_list import SeatsList

LIST_SEATS: Final[Operation[SeatsList]] = Operation(
    "customer_portal:seats:list_seats",
    "customer_portal.seats.list_seats",
    "GET",
    "/v1/customer-portal/seats",
    provider="polar",
    returns="SeatsList",
    query=("subscription_id", "order_id"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

ASSIGN_SEAT: Final[Operation[CustomerSeat]] = Operation(
    "customer_portal:seats:assign_seat",
    "customer_portal.seats.assign_seat",
    "POST",
    "/v1/customer-portal/seats",
    provider="polar",
    returns="CustomerSeat",
    body=Body(type="CustomerSeatAssign"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

REVOKE_SEAT: Final[Operation[CustomerSeat]] = Operation(
    "customer_portal:seats:revoke_seat",
    "customer_portal.seats.revoke_seat",
    "DELETE",
    "/v1/customer-portal/seats/{seat_id}",
    provider="polar",
    returns="CustomerSeat",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

RESEND_INVITATION: Final[Operation[CustomerSeat]] = Operation(
    "customer_portal:seats:resend_invitation",
    "customer_portal.seats.resend_invitation",
    "POST",
    "/v1/customer-portal/seats/{seat_id}/resend",
    provider="polar",
    returns="CustomerSeat",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

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


async def list_seats(
    send: Send, /, *, subscription_id: UUID | str | None = None, order_id: UUID | str | None = None
) -> SeatsList:
    """List the seats of one subscription or order, one of which must be named, and how many are free.

    GET /v1/customer-portal/seats. Scopes: customer_portal:read, customer_portal:write. Token: customer or
    member session token.

    Args:
        subscription_id: The subscription, for seats that recur.
        order_id: The order, for seats bought once.

    Raises:
        APIStatusError: 401; 403; 404; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.seats.list_seats(subscription_id="...")
    """
    return await send(LIST_SEATS, query={"subscription_id": subscription_id, "order_id": order_id})


async def assign_seat(
    send: Send,
    /,
    *,
    subscription_id: UUID | str | Null | None = None,
    order_id: UUID | str | Null | None = None,
    email: str | Null | None = None,
    external_customer_id: str | Null | None = None,
    customer_id: UUID | str | Null | None = None,
    external_member_id: str | Null | None = None,
    member_id: UUID | str | Null | None = None,
    metadata: Mapping[str, Any] | Null | None = None,
    immediate_claim: bool | None = None,
    checkout_id: UUID | str | Null | None = None,
) -> CustomerSeat:
    """Assign a free seat of a subscription or order; an invitation is emailed unless it is claimed at once.

    POST /v1/customer-portal/seats. Scopes: customer_portal:write. Token: customer or member session token.

    Args:
        subscription_id: The subscription whose seat it is; or name an order.
        order_id: The order whose seat it is; or name a subscription.
        email: Email of whoever gets it.
        external_customer_id: Your own id for the customer who gets it.
        customer_id: The customer who gets it.
        external_member_id: Your own id for the member who gets it; with `email` a new member is made.
        member_id: The member who gets it.
        metadata: Your own keys and values: up to 10, 1 KB in all.
        immediate_claim: Whether it is claimed at once, without an invitation. Default False.
        checkout_id: The checkout session that the seat was bought in, in place of either.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.seats.assign_seat(subscription_id="...", email="...")
    """
    return await send(
        ASSIGN_SEAT,
        body={
            "subscription_id": subscription_id,
            "order_id": order_id,
            "email": email,
            "external_customer_id": external_customer_id,
            "customer_id": customer_id,
            "external_member_id": external_member_id,
            "member_id": member_id,
            "metadata": metadata,
            "immediate_claim": immediate_claim,
            "checkout_id": checkout_id,
        },
    )


async def revoke_seat(send: Send, /, seat_id: UUID | str) -> CustomerSeat:
    """Take a seat back, whether pending or claimed: its holder's benefits are revoked and it is free again.

    DELETE /v1/customer-portal/seats/{seat_id}. Scopes: customer_portal:write. Token: customer or member
    session token.

    Args:
        seat_id: The seat's id.

    Raises:
        APIStatusError: 401; 403; 404; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.seats.revoke_seat("...")
    """
    return await send(REVOKE_SEAT, path={"seat_id": seat_id})


async def resend_invitation(send: Send, /, seat_id: UUID | str) -> CustomerSeat:
    """Email the invitation to a pending seat again; 400 once it is claimed.

    POST /v1/customer-portal/seats/{seat_id}/resend. Scopes: customer_portal:write. Token: customer or
    member session token.

    Args:
        seat_id: The seat's id.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.seats.resend_invitation("...")
    """
    return await send(RESEND_INVITATION, path={"seat_id": seat_id})


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

    Example:
        async for item in portal.customer_portal.seats.list_claimed_subscriptions(): ...
    """
    return send.pages(LIST_CLAIMED_SUBSCRIPTIONS, query={"page": page, "limit": limit})


class CustomerPortalSeats(Resource):
    """Seats that the session's customer bought or holds."""

    list_seats = list_seats
    assign_seat = assign_seat
    revoke_seat = revoke_seat
    resend_invitation = resend_invitation
    list_claimed_subscriptions = list_claimed_subscriptions
