"""The model CustomerPortalMemberCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import MemberRole


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalMemberCreate(Model):
    """A new member of the team.

    Attributes:
        email: Email, the one that the member signs in with.
        name: Name.
        role: Role, but not owner; member if left out. Default 'member'. One of owner, billing_manager,
            member.
    """

    email: str
    name: str | None = None
    role: MemberRole | None = field(default=None, metadata=NOT_NULL)
