"""The model PortalAuthenticatedUser. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
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
    name: str | None
    email: str
    customer_id: UUID
    member_id: UUID | None = None
    role: str | None = None
