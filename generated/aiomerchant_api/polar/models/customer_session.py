"""CustomerSession. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import Model, Nullable, masked, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class CustomerSession(Model):
    """A customer portal session.

    Attributes:
        created_at: When the session was created.
        modified_at: When the session last changed; None if it never did.
        id: The session's id.
        token: The session token; it is shown this once.
        expires_at: When the token stops working.
        return_url: Where the portal's back button leads, if anywhere.
        customer_portal_url: Portal URL with the token in it: whoever opens it is signed in.
        customer_id: The customer's id.
        customer: The customer.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    token: str = field(repr=masked)
    expires_at: datetime
    return_url: Nullable[str]
    customer_portal_url: str = field(repr=masked)
    customer_id: UUID
    customer: Customer
