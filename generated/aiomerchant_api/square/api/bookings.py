"""Square: bookings. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.booking import BookingDict, SearchAvailabilityQueryDict
    from ..models.booking import Booking
    from ..models.bookings_bodies import (
        BulkRetrieveBookingsResponse,
        BulkRetrieveTeamMemberBookingProfilesResponse,
        CancelBookingResponse,
        CreateBookingResponse,
        ListBookingsResponse,
        RetrieveBookingResponse,
        RetrieveBusinessBookingProfileResponse,
        RetrieveLocationBookingProfileResponse,
        SearchAvailabilityQuery,
        SearchAvailabilityResponse,
        UpdateBookingResponse,
    )
    from .bookings_custom_attribute_definitions import BookingsCustomAttributeDefinitions
    from .bookings_custom_attributes import BookingsCustomAttributes
    from .bookings_location_profiles import BookingsLocationProfiles
    from .bookings_team_member_profiles import BookingsTeamMemberProfiles

LIST_BOOKINGS: Final[ListOperation[ListBookingsResponse, Booking]] = ListOperation(
    "ListBookings",
    "bookings.list",
    "GET",
    "/v2/bookings",
    provider="square",
    returns="ListBookingsResponse",
    query=("limit", "cursor", "customer_id", "team_member_id", "location_id", "start_at_min", "start_at_max"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
    paging=Paging(style="cursor", items="bookings", cursor="cursor", limit="limit"),
)

CREATE_BOOKING: Final[Operation[CreateBookingResponse]] = Operation(
    "CreateBooking",
    "bookings.create",
    "POST",
    "/v2/bookings",
    provider="square",
    returns="CreateBookingResponse",
    body=Body(type="CreateBookingRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_AVAILABILITY: Final[Operation[SearchAvailabilityResponse]] = Operation(
    "SearchAvailability",
    "bookings.search_availability",
    "POST",
    "/v2/bookings/availability/search",
    provider="square",
    returns="SearchAvailabilityResponse",
    body=Body(type="SearchAvailabilityRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
)

BULK_RETRIEVE_BOOKINGS: Final[Operation[BulkRetrieveBookingsResponse]] = Operation(
    "BulkRetrieveBookings",
    "bookings.bulk_retrieve_bookings",
    "POST",
    "/v2/bookings/bulk-retrieve",
    provider="square",
    returns="BulkRetrieveBookingsResponse",
    body=Body(type="BulkRetrieveBookingsRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
)

RETRIEVE_BUSINESS_BOOKING_PROFILE: Final[Operation[RetrieveBusinessBookingProfileResponse]] = Operation(
    "RetrieveBusinessBookingProfile",
    "bookings.get_business_profile",
    "GET",
    "/v2/bookings/business-booking-profile",
    provider="square",
    returns="RetrieveBusinessBookingProfileResponse",
    security=("oauth2",),
    scopes=("APPOINTMENTS_BUSINESS_SETTINGS_READ",),
)

RETRIEVE_LOCATION_BOOKING_PROFILE: Final[Operation[RetrieveLocationBookingProfileResponse]] = Operation(
    "RetrieveLocationBookingProfile",
    "bookings.retrieve_location_booking_profile",
    "GET",
    "/v2/bookings/location-booking-profiles/{location_id}",
    provider="square",
    returns="RetrieveLocationBookingProfileResponse",
    security=("oauth2",),
    scopes=("APPOINTMENTS_BUSINESS_SETTINGS_READ",),
)

BULK_RETRIEVE_TEAM_MEMBER_BOOKING_PROFILES: Final[
    Operation[BulkRetrieveTeamMemberBookingProfilesResponse]
] = Operation(
    "BulkRetrieveTeamMemberBookingProfiles",
    "bookings.bulk_retrieve_team_member_booking_profiles",
    "POST",
    "/v2/bookings/team-member-booking-profiles/bulk-retrieve",
    provider="square",
    returns="BulkRetrieveTeamMemberBookingProfilesResponse",
    body=Body(type="BulkRetrieveTeamMemberBookingProfilesRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_BUSINESS_SETTINGS_READ",),
)

RETRIEVE_BOOKING: Final[Operation[RetrieveBookingResponse]] = Operation(
    "RetrieveBooking",
    "bookings.get",
    "GET",
    "/v2/bookings/{booking_id}",
    provider="square",
    returns="RetrieveBookingResponse",
    security=("oauth2",),
    scopes=("APPOINTMENTS_READ",),
)

UPDATE_BOOKING: Final[Operation[UpdateBookingResponse]] = Operation(
    "UpdateBooking",
    "bookings.update",
    "PUT",
    "/v2/bookings/{booking_id}",
    provider="square",
    returns="UpdateBookingResponse",
    body=Body(type="UpdateBookingRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
    idempotency=("idempotency_key",),
)

CANCEL_BOOKING: Final[Operation[CancelBookingResponse]] = Operation(
    "CancelBooking",
    "bookings.cancel",
    "POST",
    "/v2/bookings/{booking_id}/cancel",
    provider="square",
    returns="CancelBookingResponse",
    body=Body(type="CancelBookingRequest"),
    security=("oauth2",),
    scopes=("APPOINTMENTS_WRITE",),
    idempotency=("idempotency_key",),
)


def list_bookings(
    send: Send,
    /,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    customer_id: str | None = None,
    team_member_id: str | None = None,
    location_id: str | None = None,
    start_at_min: datetime | None = None,
    start_at_max: datetime | None = None,
) -> Pages[Booking]:
    """List bookings by customer, team member, location and start; without a range, the next 31 days.

    GET /v2/bookings. Scopes: APPOINTMENTS_READ.

    Args:
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        customer_id: Only this customer's bookings.
        team_member_id: Only this team member's bookings.
        location_id: Only bookings at this location.
        start_at_min: Earliest start; by default now.
        start_at_max: Latest start; by default 31 days after `start_at_min`.

    Example:
        async for item in square.bookings.list(): ...
    """
    return send.pages(
        LIST_BOOKINGS,
        query={
            "limit": limit,
            "cursor": cursor,
            "customer_id": customer_id,
            "team_member_id": team_member_id,
            "location_id": location_id,
            "start_at_min": start_at_min,
            "start_at_max": start_at_max,
        },
    )


async def create_booking(
    send: Send, /, *, booking: Booking | BookingDict, idempotency_key: str | None = None
) -> CreateBookingResponse:
    """Book an appointment; needs location, start, and in each segment team member and versioned service.

    POST /v2/bookings. Scopes: APPOINTMENTS_WRITE. `idempotency_key` is made unless given, and is the same
    on each attempt.

    Args:
        idempotency_key: At most 255 characters.

    Example:
        await square.bookings.create(booking={...})
    """
    return await send(CREATE_BOOKING, body={"idempotency_key": idempotency_key, "booking": booking})


async def search_availability(
    send: Send, /, *, query: SearchAvailabilityQuery | SearchAvailabilityQueryDict
) -> SearchAvailabilityResponse:
    """Find free appointment slots in a range of start times, for the given location and services.

    POST /v2/bookings/availability/search. Scopes: APPOINTMENTS_READ.

    Example:
        await square.bookings.search_availability(query={...})
    """
    return await send(SEARCH_AVAILABILITY, body={"query": query})


async def bulk_retrieve_bookings(
    send: Send, /, *, booking_ids: Sequence[str]
) -> BulkRetrieveBookingsResponse:
    """Get bookings by ID; the answer maps each ID to its booking or its errors.

    POST /v2/bookings/bulk-retrieve. Scopes: APPOINTMENTS_READ.

    Example:
        await square.bookings.bulk_retrieve_bookings(booking_ids=[...])
    """
    return await send(BULK_RETRIEVE_BOOKINGS, body={"booking_ids": booking_ids})


async def retrieve_business_booking_profile(send: Send, /) -> RetrieveBusinessBookingProfileResponse:
    """Get the seller's booking settings: policies, time zone, whether booking is enabled.

    GET /v2/bookings/business-booking-profile. Scopes: APPOINTMENTS_BUSINESS_SETTINGS_READ.

    Example:
        await square.bookings.get_business_profile()
    """
    return await send(RETRIEVE_BUSINESS_BOOKING_PROFILE)


async def retrieve_location_booking_profile(
    send: Send, /, location_id: str
) -> RetrieveLocationBookingProfileResponse:
    """Get the booking settings of a location.

    GET /v2/bookings/location-booking-profiles/{location_id}. Scopes: APPOINTMENTS_BUSINESS_SETTINGS_READ.

    Args:
        location_id: ID of the location.

    Example:
        await square.bookings.retrieve_location_booking_profile("...")
    """
    return await send(RETRIEVE_LOCATION_BOOKING_PROFILE, path={"location_id": location_id})


async def bulk_retrieve_team_member_booking_profiles(
    send: Send, /, *, team_member_ids: Sequence[str]
) -> BulkRetrieveTeamMemberBookingProfilesResponse:
    """Get booking profiles by team member; the answer maps each ID to a profile or errors.

    POST /v2/bookings/team-member-booking-profiles/bulk-retrieve. Scopes:
    APPOINTMENTS_BUSINESS_SETTINGS_READ.

    Example:
        await square.bookings.bulk_retrieve_team_member_booking_profiles(team_member_ids=[...])
    """
    return await send(BULK_RETRIEVE_TEAM_MEMBER_BOOKING_PROFILES, body={"team_member_ids": team_member_ids})


async def retrieve_booking(send: Send, /, booking_id: str) -> RetrieveBookingResponse:
    """Get a booking.

    GET /v2/bookings/{booking_id}. Scopes: APPOINTMENTS_READ.

    Args:
        booking_id: ID of the booking.

    Example:
        await square.bookings.get("...")
    """
    return await send(RETRIEVE_BOOKING, path={"booking_id": booking_id})


async def update_booking(
    send: Send,
    /,
    booking_id: str,
    *,
    booking: Booking | BookingDict,
    idempotency_key: str | Null | None = None,
) -> UpdateBookingResponse:
    """Change the given fields of a booking; with `version` in it, only if that is still the current one.

    PUT /v2/bookings/{booking_id}. Scopes: APPOINTMENTS_WRITE. `idempotency_key` is made unless given, and
    is the same on each attempt.

    Args:
        booking_id: ID of the booking.
        idempotency_key: At most 255 characters.

    Example:
        await square.bookings.update("...", booking={...})
    """
    return await send(
        UPDATE_BOOKING,
        path={"booking_id": booking_id},
        body={"idempotency_key": idempotency_key, "booking": booking},
    )


async def cancel_booking(
    send: Send,
    /,
    booking_id: str,
    *,
    idempotency_key: str | Null | None = None,
    booking_version: int | Null | None = None,
) -> CancelBookingResponse:
    """Cancel a booking; `booking_version` guards against a stale view.

    POST /v2/bookings/{booking_id}/cancel. Scopes: APPOINTMENTS_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        booking_id: ID of the booking.
        idempotency_key: At most 255 characters.

    Example:
        await square.bookings.cancel("...")
    """
    return await send(
        CANCEL_BOOKING,
        path={"booking_id": booking_id},
        body={"idempotency_key": idempotency_key, "booking_version": booking_version},
    )


class Bookings(Resource):
    """Appointments, when they are possible, and the settings for booking them."""

    @cached_property
    def custom_attribute_definitions(self) -> BookingsCustomAttributeDefinitions:
        from .bookings_custom_attribute_definitions import BookingsCustomAttributeDefinitions

        return BookingsCustomAttributeDefinitions(self._send)

    @cached_property
    def custom_attributes(self) -> BookingsCustomAttributes:
        from .bookings_custom_attributes import BookingsCustomAttributes

        return BookingsCustomAttributes(self._send)

    @cached_property
    def location_profiles(self) -> BookingsLocationProfiles:
        from .bookings_location_profiles import BookingsLocationProfiles

        return BookingsLocationProfiles(self._send)

    @cached_property
    def team_member_profiles(self) -> BookingsTeamMemberProfiles:
        from .bookings_team_member_profiles import BookingsTeamMemberProfiles

        return BookingsTeamMemberProfiles(self._send)

    list = list_bookings
    create = create_booking
    search_availability = search_availability
    bulk_retrieve_bookings = bulk_retrieve_bookings
    get_business_profile = retrieve_business_booking_profile
    retrieve_location_booking_profile = retrieve_location_booking_profile
    bulk_retrieve_team_member_booking_profiles = bulk_retrieve_team_member_booking_profiles
    get = retrieve_booking
    update = update_booking
    cancel = cancel_booking
