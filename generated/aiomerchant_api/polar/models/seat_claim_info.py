"""SeatClaimInfo. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


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
