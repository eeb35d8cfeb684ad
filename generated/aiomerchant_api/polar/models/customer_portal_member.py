"""CustomerPortalMember. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import MemberRole


@model
class CustomerPortalMember(Model):
    """A member of the team, as the team sees them.

    Attributes:
        created_at: When the member was created.
        modified_at: When the member last changed; None if it never did.
        id: The member's id.
        email: Email.
        name: Name.
        role: What the member may do: use (member), manage billing, or own. One of owner, billing_manager,
            member.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    email: str
    name: Nullable[str]
    role: MemberRole
