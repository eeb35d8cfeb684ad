"""Mappings given for OrganizationSocialLink. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.enums import OrganizationSocialPlatforms


class OrganizationSocialLinkDict(TypedDict, total=False):
    platform: Required[OrganizationSocialPlatforms]
    url: Required[str]
