"""Square: bookings.location_profiles. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..models.bookings_location_profiles_bodies import ListLocationBookingProfilesResponse
    from ..models.location_booking_profile import LocationBookingProfile

LIST_LOCATION_BOOKING_PROFILES: Final[
    ListOperation[ListLocationBookingProfilesResponse, LocationBookingProfile]
] = ListOperation(
    "ListLocationBookingProfiles",
    "bookings.location_profiles.list",
    "GET",
    "/v2/bookings/location-booking-profiles",
    provider="square",
    returns="ListLocationBookingProfilesResponse",
    query=("limit", "cursor"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_BUSINESS_SETTINGS_READ",),
    paging=Paging(style="cursor", items="location_booking_profiles", cursor="cursor", limit="limit"),
)


def list_location_booking_profiles(
    send: Send, /, *, limit: int | None = None, cursor: str | None = None
) -> Pages[LocationBookingProfile]:
    """List the booking settings of the seller's locations.

    GET /v2/bookings/location-booking-profiles. Scopes: APPOINTMENTS_BUSINESS_SETTINGS_READ.

    Args:
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.bookings.location_profiles.list(): ...
    """
    return send.pages(LIST_LOCATION_BOOKING_PROFILES, query={"limit": limit, "cursor": cursor})


class BookingsLocationProfiles(Resource):
    """Booking settings by location."""

    list = list_location_booking_profiles
