"""A mapping given for OrganizationSocialLink.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.organization_social_platforms import OrganizationSocialPlatforms


class OrganizationSocialLinkDict(TypedDict, total=False):
    """Schema `OrganizationSocialLink` as a mapping by wire names."""

    platform: Required[OrganizationSocialPlatforms]
    url: Required[str]
