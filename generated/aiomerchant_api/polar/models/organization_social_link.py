"""OrganizationSocialLink. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import OrganizationSocialPlatforms


@model
class OrganizationSocialLink(Model):
    """Schema `OrganizationSocialLink`.

    Attributes:
        url: 1 to 2083 characters.
    """

    platform: OrganizationSocialPlatforms
    url: str
