"""The model OrganizationSocialLink. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import OrganizationSocialPlatforms


@define(kw_only=True, eq=False, repr=False)
class OrganizationSocialLink(Model):
    """Schema `OrganizationSocialLink`.

    Attributes:
        url: 1 to 2083 characters.
    """

    platform: OrganizationSocialPlatforms
    url: str
