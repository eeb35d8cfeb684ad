"""CustomerSeatClaimResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, masked, model

if TYPE_CHECKING:
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
class SeatClaim(Model):
    """Asks to claim a seat.

    Attributes:
        invitation_token: The token in the invitation's link; good once.
    """

    invitation_token: str = field(repr=masked)
