"""Member. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import MemberRole


@model
class Member(Model):
    """One of the people of a customer.

    Attributes:
        id: The member's id.
        created_at: When the member was created.
        modified_at: When the member last changed; None if it never did.
        customer_id: The customer's id.
        email: Email.
        name: Name.
        external_id: Your own id for the member, unique within the customer.
        role: What the member may do: use (member), manage billing, or own. One of owner, billing_manager,
            member.
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    customer_id: UUID
    email: str
    name: Nullable[str]
    external_id: Nullable[str]
    role: MemberRole
