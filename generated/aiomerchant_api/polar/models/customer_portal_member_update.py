"""The model CustomerPortalMemberUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import MemberRole


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalMemberUpdate(Model):
    """Changes to a member of the team.

    Attributes:
        name: Name. At most 256 characters.
        role: Role; there is always exactly one owner. One of owner, billing_manager, member.
    """

    name: str | None = None
    role: MemberRole | None = None
