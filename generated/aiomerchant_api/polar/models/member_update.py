"""The model MemberUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import MemberRole


@define(kw_only=True, eq=False, repr=False)
class MemberUpdate(Model):
    """Changes to a member.

    Attributes:
        name: Name. At most 256 characters.
        email: Email, the one that the member signs in with.
        role: New role; `owner` takes ownership from the present owner. One of owner, billing_manager,
            member.
    """

    name: str | None = None
    email: str | None = None
    role: MemberRole | None = None
