"""CustomerPortalMemberUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import MemberRole


@model
class CustomerPortalMemberUpdate(Model):
    """Changes to a member of the team.

    Attributes:
        name: Name. At most 256 characters.
        role: Role; there is always exactly one owner. One of owner, billing_manager, member.
    """

    name: Nullable[str] = ABSENT
    role: Nullable[MemberRole] = ABSENT
