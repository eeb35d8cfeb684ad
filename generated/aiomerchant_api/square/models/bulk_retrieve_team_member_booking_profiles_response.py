"""The model BulkRetrieveTeamMemberBookingProfilesResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.retrieve_team_member_booking_profile_response import (
        RetrieveTeamMemberBookingProfileResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveTeamMemberBookingProfilesResponse(Model):
    """Schema `BulkRetrieveTeamMemberBookingProfilesResponse`."""

    team_member_booking_profiles: dict[str, RetrieveTeamMemberBookingProfileResponse] | None = field(
        default=None, metadata=NOT_NULL
    )
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkRetrieveTeamMemberBookingProfilesRequest(Model):
    """Schema `BulkRetrieveTeamMemberBookingProfilesRequest`."""

    team_member_ids: list[str]
