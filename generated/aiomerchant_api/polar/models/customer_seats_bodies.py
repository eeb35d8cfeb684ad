"""The bodies of customer seats. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.customer_seat import CustomerSeat


@model
class CustomerSeatClaimResponse(Model):
    """A seat just claimed.

    Attributes:
        seat: The seat.
        customer_session_token: Lets its holder into the customer portal.
    """

    seat: CustomerSeat
    customer_session_token: str = field(repr=masked)


@model
class SeatAssign(Model):
    """Asks to assign a seat.

    Attributes:
        subscription_id: The subscription whose seat it is; or name an order.
        order_id: The order whose seat it is; or name a subscription.
        email: Email of whoever gets it.
        external_customer_id: Your own id for the customer who gets it.
        customer_id: The customer who gets it.
        external_member_id: Your own id for the member who gets it; with `email` a new member is made.
        member_id: The member who gets it.
        metadata: Your own keys and values: up to 10, 1 KB in all.
        immediate_claim: Whether it is claimed at once, without an invitation. Default False.
    """

    subscription_id: Nullable[UUID] = ABSENT
    order_id: Nullable[UUID] = ABSENT
    email: Nullable[str] = ABSENT
    external_customer_id: Nullable[str] = ABSENT
    customer_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    member_id: Nullable[UUID] = ABSENT
    metadata: Nullable[dict[str, Any]] = ABSENT
    immediate_claim: bool | None = None


@model
class SeatClaim(Model):
    """Asks to claim a seat.

    Attributes:
        invitation_token: The token in the invitation's link; good once.
    """

    invitation_token: str = field(repr=masked)


@model
class SeatClaimInfo(Model):
    """What an invitation to a seat offers.

    Attributes:
        product_name: The product's name.
        product_id: The product's id.
        organization_name: The organization's name.
        organization_slug: The organization's slug.
        customer_email: Email that was invited.
        can_claim: Whether the seat is still waiting to be claimed.
    """

    product_name: str
    product_id: UUID
    organization_name: str
    organization_slug: str
    customer_email: str
    can_claim: bool
