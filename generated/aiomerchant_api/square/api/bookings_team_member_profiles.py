"""Square: bookings.team_member_profiles. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..models.bookings_team_member_profiles_bodies import ListTeamMemberBookingProfilesResponse
    from ..models.retrieve_team_member_booking_profile_response import (
        RetrieveTeamMemberBookingProfileResponse,
    )
    from ..models.team_member_booking_profile import TeamMemberBookingProfile

LIST_TEAM_MEMBER_BOOKING_PROFILES: Final[
    ListOperation[ListTeamMemberBookingProfilesResponse, TeamMemberBookingProfile]
] = ListOperation(
    "ListTeamMemberBookingProfiles",
    "bookings.team_member_profiles.list",
    "GET",
    "/v2/bookings/team-member-booking-profiles",
    provider="square",
    returns="ListTeamMemberBookingProfilesResponse",
    query=("bookable_only", "limit", "cursor", "location_id"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_BUSINESS_SETTINGS_READ",),
    paging=Paging(style="cursor", items="team_member_booking_profiles", cursor="cursor", limit="limit"),
)

RETRIEVE_TEAM_MEMBER_BOOKING_PROFILE: Final[Operation[RetrieveTeamMemberBookingProfileResponse]] = Operation(
    "RetrieveTeamMemberBookingProfile",
    "bookings.team_member_profiles.get",
    "GET",
    "/v2/bookings/team-member-booking-profiles/{team_member_id}",
    provider="square",
    returns="RetrieveTeamMemberBookingProfileResponse",
    security=("oauth2",),
    scopes=("APPOINTMENTS_BUSINESS_SETTINGS_READ",),
)


def list_team_member_booking_profiles(
    send: Send,
    /,
    *,
    bookable_only: bool | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    location_id: str | None = None,
) -> Pages[TeamMemberBookingProfile]:
    """List team members' booking profiles, all or the bookable ones alone.

    GET /v2/bookings/team-member-booking-profiles. Scopes: APPOINTMENTS_BUSINESS_SETTINGS_READ.

    Args:
        bookable_only: Only team members who can be booked; false by default.
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        location_id: Only team members of this location.

    Example:
        async for item in square.bookings.team_member_profiles.list(): ...
    """
    return send.pages(
        LIST_TEAM_MEMBER_BOOKING_PROFILES,
        query={"bookable_only": bookable_only, "limit": limit, "cursor": cursor, "location_id": location_id},
    )


async def retrieve_team_member_booking_profile(
    send: Send, /, team_member_id: str
) -> RetrieveTeamMemberBookingProfileResponse:
    """Get the booking profile of a team member.

    GET /v2/bookings/team-member-booking-profiles/{team_member_id}. Scopes:
    APPOINTMENTS_BUSINESS_SETTINGS_READ.

    Args:
        team_member_id: ID of the team member.

    Example:
        await square.bookings.team_member_profiles.get("...")
    """
    return await send(RETRIEVE_TEAM_MEMBER_BOOKING_PROFILE, path={"team_member_id": team_member_id})


class BookingsTeamMemberProfiles(Resource):
    """Booking settings by team member."""

    list = list_team_member_booking_profiles
    get = retrieve_team_member_booking_profile
