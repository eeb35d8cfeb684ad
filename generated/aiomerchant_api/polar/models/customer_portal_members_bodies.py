"""The bodies of customer portal members. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.enums import MemberRole
    from ..models.pagination import Pagination


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


@model
class CustomerPortalMemberCreate(Model):
    """A new member of the team.

    Attributes:
        email: Email, the one that the member signs in with.
        name: Name.
        role: Role, but not owner; member if left out. Default 'member'. One of owner, billing_manager,
            member.
    """

    email: str
    name: Nullable[str] = ABSENT
    role: MemberRole | None = None


@model
class CustomerPortalMemberUpdate(Model):
    """Changes to a member of the team.

    Attributes:
        name: Name. At most 256 characters.
        role: Role; there is always exactly one owner. One of owner, billing_manager, member.
    """

    name: Nullable[str] = ABSENT
    role: Nullable[MemberRole] = ABSENT


@model
class ListResourceCustomerPortalMember(Model):
    """Schema `ListResource_CustomerPortalMember_`."""

    items: list[CustomerPortalMember]
    pagination: Pagination
