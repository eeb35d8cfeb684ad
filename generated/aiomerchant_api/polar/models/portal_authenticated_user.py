"""The model PortalAuthenticatedUser.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class PortalAuthenticatedUser(Model):
    """Schema `PortalAuthenticatedUser`."""

    type: str
    name: str | None
    email: str
    customer_id: UUID
    member_id: UUID | None = None
    role: str | None = None
