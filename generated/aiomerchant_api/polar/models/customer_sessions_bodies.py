"""The bodies of customer sessions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field

from aiomerchant_core import ABSENT, Model, Nullable, masked, model

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


@model
class CustomerSessionCustomerExternalIDCreate(Model):
    """A portal session for a customer by your own id.

    Attributes:
        member_id: The member that the session is for; an individual customer's owner if left out.
        external_member_id: That member by your own id, in place of `member_id`.
        return_url: Where the portal's back button leads; no button if left out. 1 to 2083 characters.
        external_customer_id: Your own id for the customer.
    """

    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    external_customer_id: str


@model
class CustomerSessionCustomerIDCreate(Model):
    """A portal session for a customer by Polar's id.

    Attributes:
        member_id: The member that the session is for; an individual customer's owner if left out.
        external_member_id: That member by your own id, in place of `member_id`.
        return_url: Where the portal's back button leads; no button if left out. 1 to 2083 characters.
        customer_id: The customer's id.
    """

    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    return_url: Nullable[str] = ABSENT
    customer_id: UUID
