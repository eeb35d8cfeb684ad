"""The bodies of customer portal customer session. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class CustomerCustomerSession(Model):
    """The session that is in use.

    Attributes:
        expires_at: When it stops working.
        return_url: Where the portal's back button leads, if anywhere.
    """

    expires_at: datetime
    return_url: Nullable[str]


@model
class PortalAuthenticatedUser(Model):
    """Whom the session speaks for.

    Attributes:
        type: Either `customer` or `member`.
        name: Name.
        email: Email.
        customer_id: The customer's id.
        member_id: The member's id, for a member.
        role: The member's role, for a member.
    """

    type: str
    name: Nullable[str]
    email: str
    customer_id: UUID
    member_id: Nullable[UUID] = ABSENT
    role: Nullable[str] = ABSENT
