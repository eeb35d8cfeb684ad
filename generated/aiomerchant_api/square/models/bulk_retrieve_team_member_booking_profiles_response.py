"""BulkRetrieveTeamMemberBookingProfilesResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_team_member_booking_profile_response import (
        RetrieveTeamMemberBookingProfileResponse,
    )


@model
class BulkRetrieveTeamMemberBookingProfilesResponse(Model):
    """Schema `BulkRetrieveTeamMemberBookingProfilesResponse`."""

    team_member_booking_profiles: dict[str, RetrieveTeamMemberBookingProfileResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkRetrieveTeamMemberBookingProfilesRequest(Model):
    """Schema `BulkRetrieveTeamMemberBookingProfilesRequest`."""

    team_member_ids: list[str]
