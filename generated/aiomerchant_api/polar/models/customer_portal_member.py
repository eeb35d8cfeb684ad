"""The model CustomerPortalMember.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.member_role import MemberRole


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalMember(Model):
    """Schema `CustomerPortalMember`.

    Attributes:
        role: One of owner, billing_manager, member.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    email: str
    name: str | None
    role: MemberRole
