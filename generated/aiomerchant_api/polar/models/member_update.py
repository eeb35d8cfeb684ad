"""MemberUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import MemberRole


@model
class MemberUpdate(Model):
    """Changes to a member.

    Attributes:
        name: Name. At most 256 characters.
        email: Email, the one that the member signs in with.
        role: New role; `owner` takes ownership from the present owner. One of owner, billing_manager,
            member.
    """

    name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    role: Nullable[MemberRole] = ABSENT
