"""Polar: customer_seats. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, Null, Operation, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models.customer_seat import CustomerSeat
    from ..models.customer_seats_bodies import CustomerSeatClaimResponse, SeatClaimInfo
    from ..models.seats_list import SeatsList

ASSIGN_SEAT: Final[Operation[CustomerSeat]] = Operation(
    "customer-seats:assign_seat",
    "customer_seats.assign_seat",
    "POST",
    "/v1/customer-seats",
    provider="polar",
    returns="CustomerSeat",
    body=Body(type="SeatAssign"),
    security=("oidc", "pat", "oat"),
    scopes=("customer_seats:write",),
)

LIST_SEATS: Final[Operation[SeatsList]] = Operation(
    "customer-seats:list_seats",
    "customer_seats.list_seats",
    "GET",
    "/v1/customer-seats",
    provider="polar",
    returns="SeatsList",
    query=("subscription_id", "order_id"),
    security=("oidc", "pat", "oat"),
    scopes=("customer_seats:read",),
)

REVOKE_SEAT: Final[Operation[CustomerSeat]] = Operation(
    "customer-seats:revoke_seat",
    "customer_seats.revoke_seat",
    "DELETE",
    "/v1/customer-seats/{seat_id}",
    provider="polar",
    returns="CustomerSeat",
    security=("oidc", "pat", "oat"),
    scopes=("customer_seats:write",),
)

RESEND_INVITATION: Final[Operation[CustomerSeat]] = Operation(
    "customer-seats:resend_invitation",
    "customer_seats.resend_invitation",
    "POST",
    "/v1/customer-seats/{seat_id}/resend",
    provider="polar",
    returns="CustomerSeat",
    security=("oidc", "pat", "oat"),
    scopes=("customer_seats:write",),
)

GET_CLAIM_INFO: Final[Operation[SeatClaimInfo]] = Operation(
    "customer-seats:get_claim_info",
    "customer_seats.get_claim_info",
    "GET",
    "/v1/customer-seats/claim/{invitation_token}",
    provider="polar",
    returns="SeatClaimInfo",
    authorization=None,
    secrets=(("path", "invitation_token"),),
)

CLAIM_SEAT: Final[Operation[CustomerSeatClaimResponse]] = Operation(
    "customer-seats:claim_seat",
    "customer_seats.claim_seat",
    "POST",
    "/v1/customer-seats/claim",
    provider="polar",
    returns="CustomerSeatClaimResponse",
    body=Body(type="SeatClaim"),
    authorization=None,
    secrets=(("body", "invitation_token"),),
)


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
) -> CustomerSeat:
    """Assign a free seat of a subscription or order; an invitation is emailed unless it is claimed at once.

    POST /v1/customer-seats. Scopes: customer_seats:write. Token: OAuth, personal or organization access
    token.

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

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.

    Example:
        await polar.customer_seats.assign_seat(subscription_id="...", email="...")
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
        },
    )


async def list_seats(
    send: Send, /, *, subscription_id: UUID | str | None = None, order_id: UUID | str | None = None
) -> SeatsList:
    """List the seats of one subscription or order, one of which must be named, and how many are free.

    GET /v1/customer-seats. Scopes: customer_seats:read. Token: OAuth, personal or organization access
    token.

    Args:
        subscription_id: The subscription, for seats that recur.
        order_id: The order, for seats bought once.

    Raises:
        APIStatusError: 401; 403; 404; 422 HTTPValidationError.

    Example:
        await polar.customer_seats.list_seats(subscription_id="...")
    """
    return await send(LIST_SEATS, query={"subscription_id": subscription_id, "order_id": order_id})


async def revoke_seat(send: Send, /, seat_id: UUID | str) -> CustomerSeat:
    """Take a seat back, whether pending or claimed: its holder's benefits are revoked and it is free again.

    DELETE /v1/customer-seats/{seat_id}. Scopes: customer_seats:write. Token: OAuth, personal or
    organization access token.

    Args:
        seat_id: The seat's id.

    Raises:
        APIStatusError: 401; 403; 404; 422 HTTPValidationError.

    Example:
        await polar.customer_seats.revoke_seat("...")
    """
    return await send(REVOKE_SEAT, path={"seat_id": seat_id})


async def resend_invitation(send: Send, /, seat_id: UUID | str) -> CustomerSeat:
    """Email the invitation to a pending seat again; 400 once it is claimed.

    POST /v1/customer-seats/{seat_id}/resend. Scopes: customer_seats:write. Token: OAuth, personal or
    organization access token.

    Args:
        seat_id: The seat's id.

    Raises:
        APIStatusError: 400; 401; 403; 404; 422 HTTPValidationError.

    Example:
        await polar.customer_seats.resend_invitation("...")
    """
    return await send(RESEND_INVITATION, path={"seat_id": seat_id})


async def get_claim_info(send: Send, /, invitation_token: str) -> SeatClaimInfo:
    """Show what an invitation offers, by its token: needs no other token.

    GET /v1/customer-seats/claim/{invitation_token}. No credentials are sent.

    Args:
        invitation_token: The token in the invitation's link.

    Raises:
        APIStatusError: 400; 403; 404; 422 HTTPValidationError.

    Example:
        await polar.customer_seats.get_claim_info("...")
    """
    return await send(GET_CLAIM_INFO, path={"invitation_token": invitation_token})


async def claim_seat(send: Send, /, *, invitation_token: str) -> CustomerSeatClaimResponse:
    """Claim a seat by its invitation token: benefits are granted, and a portal session token comes back.

    POST /v1/customer-seats/claim. No credentials are sent.

    Args:
        invitation_token: The token in the invitation's link; good once.

    Raises:
        APIStatusError: 400; 403; 422 HTTPValidationError.

    Example:
        await polar.customer_seats.claim_seat(invitation_token="...")
    """
    return await send(CLAIM_SEAT, body={"invitation_token": invitation_token})


class CustomerSeats(Resource):
    """Seats of subscriptions and orders: assigned, claimed by invitation, revoked."""

    assign_seat = assign_seat
    list_seats = list_seats
    revoke_seat = revoke_seat
    resend_invitation = resend_invitation
    get_claim_info = get_claim_info
    claim_seat = claim_seat
