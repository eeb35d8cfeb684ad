"""The model TeamMemberBookingProfile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class TeamMemberBookingProfile(Model):
    """Schema `TeamMemberBookingProfile`."""

    team_member_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    is_bookable: bool | None = None
    profile_image_url: str | None = None
