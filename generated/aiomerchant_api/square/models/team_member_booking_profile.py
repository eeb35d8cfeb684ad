"""TeamMemberBookingProfile. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class TeamMemberBookingProfile(Model):
    """Schema `TeamMemberBookingProfile`.

    Attributes:
        team_member_id: At most 32 characters.
        description: At most 65536 characters.
        display_name: At most 512 characters.
        profile_image_url: At most 2048 characters.
    """

    team_member_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    is_bookable: Nullable[bool] = ABSENT
    profile_image_url: str | None = None
