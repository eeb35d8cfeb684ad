"""LicenseKeyMember. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class LicenseKeyMember(Model):
    """The member who holds a license key.

    Attributes:
        email: The member's email.
        external_id: Your own id for the member.
    """

    id: UUID
    email: str
    external_id: Nullable[str]
