"""CustomerPortalMemberCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import MemberRole


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
