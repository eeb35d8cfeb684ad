"""The model TeamMemberBookingProfile. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class TeamMemberBookingProfile(Model):
    """Schema `TeamMemberBookingProfile`.

    Attributes:
        team_member_id: At most 32 characters.
        description: At most 65536 characters.
        display_name: At most 512 characters.
        profile_image_url: At most 2048 characters.
    """

    team_member_id: str | None = field(default=None, metadata=NOT_NULL)
    description: str | None = field(default=None, metadata=NOT_NULL)
    display_name: str | None = field(default=None, metadata=NOT_NULL)
    is_bookable: bool | None = None
    profile_image_url: str | None = field(default=None, metadata=NOT_NULL)
