"""The model LicenseKeyMember. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class LicenseKeyMember(Model):
    """The member who holds a license key.

    Attributes:
        email: The member's email.
        external_id: Your own id for the member.
    """

    id: UUID
    email: str
    external_id: str | None
