"""RetrieveTeamMemberBookingProfileResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.team_member_booking_profile import TeamMemberBookingProfile


@model
class RetrieveTeamMemberBookingProfileResponse(Model):
    """Schema `RetrieveTeamMemberBookingProfileResponse`."""

    team_member_booking_profile: TeamMemberBookingProfile | None = None
    errors: list[Error] | None = None
