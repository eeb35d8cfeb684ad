"""The bodies of bookings team member profiles. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.team_member_booking_profile import TeamMemberBookingProfile


@model
class ListTeamMemberBookingProfilesResponse(Model):
    """Schema `ListTeamMemberBookingProfilesResponse`.

    Attributes:
        cursor: At most 65536 characters.
    """

    team_member_booking_profiles: list[TeamMemberBookingProfile] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
