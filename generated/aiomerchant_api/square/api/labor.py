"""Square: labor. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.labor import BulkPublishScheduledShiftsDataDict, ScheduledShiftQueryDict, TimecardQueryDict
    from ..inputs.scheduled import ScheduledShiftDict
    from ..inputs.timecard import TimecardDict
    from ..models.enums import ScheduledShiftNotificationAudience
    from ..models.labor_bodies import (
        BulkPublishScheduledShiftsData,
        BulkPublishScheduledShiftsResponse,
        CreateScheduledShiftResponse,
        CreateTimecardResponse,
        DeleteTimecardResponse,
        PublishScheduledShiftResponse,
        RetrieveScheduledShiftResponse,
        RetrieveTimecardResponse,
        ScheduledShiftQuery,
        SearchScheduledShiftsResponse,
        SearchTimecardsResponse,
        TimecardQuery,
        UpdateScheduledShiftResponse,
        UpdateTimecardResponse,
    )
    from ..models.scheduled_shift import ScheduledShift
    from ..models.timecard import Timecard
    from .labor_break_types import LaborBreakTypes
    from .labor_employee_wages import LaborEmployeeWages
    from .labor_shifts import LaborShifts
    from .labor_team_member_wages import LaborTeamMemberWages
    from .labor_workweek_configs import LaborWorkweekConfigs

CREATE_SCHEDULED_SHIFT: Final[Operation[CreateScheduledShiftResponse]] = Operation(
    "CreateScheduledShift",
    "labor.create_scheduled_shift",
    "POST",
    "/v2/labor/scheduled-shifts",
    provider="square",
    returns="CreateScheduledShiftResponse",
    body=Body(type="CreateScheduledShiftRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
    idempotency=("idempotency_key",),
)

BULK_PUBLISH_SCHEDULED_SHIFTS: Final[Operation[BulkPublishScheduledShiftsResponse]] = Operation(
    "BulkPublishScheduledShifts",
    "labor.bulk_publish_scheduled_shifts",
    "POST",
    "/v2/labor/scheduled-shifts/bulk-publish",
    provider="square",
    returns="BulkPublishScheduledShiftsResponse",
    body=Body(type="BulkPublishScheduledShiftsRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
)

SEARCH_SCHEDULED_SHIFTS: Final[ListOperation[SearchScheduledShiftsResponse, ScheduledShift]] = ListOperation(
    "SearchScheduledShifts",
    "labor.search_scheduled_shifts",
    "POST",
    "/v2/labor/scheduled-shifts/search",
    provider="square",
    returns="SearchScheduledShiftsResponse",
    body=Body(type="SearchScheduledShiftsRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_READ",),
    paging=Paging(
        style="cursor", items="scheduled_shifts", cursor="cursor", location="body", limit="limit", largest=50
    ),
)

RETRIEVE_SCHEDULED_SHIFT: Final[Operation[RetrieveScheduledShiftResponse]] = Operation(
    "RetrieveScheduledShift",
    "labor.retrieve_scheduled_shift",
    "GET",
    "/v2/labor/scheduled-shifts/{id}",
    provider="square",
    returns="RetrieveScheduledShiftResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_READ",),
)

UPDATE_SCHEDULED_SHIFT: Final[Operation[UpdateScheduledShiftResponse]] = Operation(
    "UpdateScheduledShift",
    "labor.update_scheduled_shift",
    "PUT",
    "/v2/labor/scheduled-shifts/{id}",
    provider="square",
    returns="UpdateScheduledShiftResponse",
    body=Body(type="UpdateScheduledShiftRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
)

PUBLISH_SCHEDULED_SHIFT: Final[Operation[PublishScheduledShiftResponse]] = Operation(
    "PublishScheduledShift",
    "labor.publish_scheduled_shift",
    "POST",
    "/v2/labor/scheduled-shifts/{id}/publish",
    provider="square",
    returns="PublishScheduledShiftResponse",
    body=Body(type="PublishScheduledShiftRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
    idempotency=("idempotency_key",),
)

CREATE_TIMECARD: Final[Operation[CreateTimecardResponse]] = Operation(
    "CreateTimecard",
    "labor.create_timecard",
    "POST",
    "/v2/labor/timecards",
    provider="square",
    returns="CreateTimecardResponse",
    body=Body(type="CreateTimecardRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_TIMECARDS: Final[ListOperation[SearchTimecardsResponse, Timecard]] = ListOperation(
    "SearchTimecards",
    "labor.search_timecards",
    "POST",
    "/v2/labor/timecards/search",
    provider="square",
    returns="SearchTimecardsResponse",
    body=Body(type="SearchTimecardsRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_READ",),
    paging=Paging(
        style="cursor", items="timecards", cursor="cursor", location="body", limit="limit", largest=200
    ),
)

DELETE_TIMECARD: Final[Operation[DeleteTimecardResponse]] = Operation(
    "DeleteTimecard",
    "labor.delete_timecard",
    "DELETE",
    "/v2/labor/timecards/{id}",
    provider="square",
    returns="DeleteTimecardResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE",),
)

RETRIEVE_TIMECARD: Final[Operation[RetrieveTimecardResponse]] = Operation(
    "RetrieveTimecard",
    "labor.retrieve_timecard",
    "GET",
    "/v2/labor/timecards/{id}",
    provider="square",
    returns="RetrieveTimecardResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_READ",),
)

UPDATE_TIMECARD: Final[Operation[UpdateTimecardResponse]] = Operation(
    "UpdateTimecard",
    "labor.update_timecard",
    "PUT",
    "/v2/labor/timecards/{id}",
    provider="square",
    returns="UpdateTimecardResponse",
    body=Body(type="UpdateTimecardRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_WRITE", "TIMECARDS_READ"),
)


async def create_scheduled_shift(
    send: Send, /, *, scheduled_shift: ScheduledShift | ScheduledShiftDict, idempotency_key: str | None = None
) -> CreateScheduledShiftResponse:
    """Draft a scheduled shift; its draft details need location, job, start and end.

    POST /v2/labor/scheduled-shifts. Scopes: TIMECARDS_WRITE. `idempotency_key` is made unless given, and is
    the same on each attempt.

    Args:
        idempotency_key: At most 128 characters.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_VALUE.

    Example:
        await square.labor.create_scheduled_shift(scheduled_shift={...})
    """
    return await send(
        CREATE_SCHEDULED_SHIFT, body={"idempotency_key": idempotency_key, "scheduled_shift": scheduled_shift}
    )


async def bulk_publish_scheduled_shifts(
    send: Send,
    /,
    *,
    scheduled_shifts: Mapping[str, BulkPublishScheduledShiftsData | BulkPublishScheduledShiftsDataDict],
    scheduled_shift_notification_audience: ScheduledShiftNotificationAudience | Null | None = None,
) -> BulkPublishScheduledShiftsResponse:
    """Publish up to 100 scheduled shifts within two weeks; the answer maps each ID to a shift or errors.

    POST /v2/labor/scheduled-shifts/bulk-publish. Scopes: TIMECARDS_WRITE.

    Args:
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_VALUE.

    Example:
        await square.labor.bulk_publish_scheduled_shifts(scheduled_shifts={...})
    """
    return await send(
        BULK_PUBLISH_SCHEDULED_SHIFTS,
        body={
            "scheduled_shifts": scheduled_shifts,
            "scheduled_shift_notification_audience": scheduled_shift_notification_audience,
        },
    )


def search_scheduled_shifts(
    send: Send,
    /,
    *,
    query: ScheduledShiftQuery | ScheduledShiftQueryDict | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[ScheduledShift]:
    """Find scheduled shifts, drafts and published ones, by default the earliest start first.

    POST /v2/labor/scheduled-shifts/search. Scopes: TIMECARDS_READ.

    Args:
        limit: 1 to 50.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, EXPECTED_STRING, INVALID_VALUE, NOT_FOUND.

    Example:
        async for item in square.labor.search_scheduled_shifts(): ...
    """
    return send.pages(SEARCH_SCHEDULED_SHIFTS, body={"query": query, "limit": limit, "cursor": cursor})


async def retrieve_scheduled_shift(send: Send, /, id: str) -> RetrieveScheduledShiftResponse:
    """Get a scheduled shift.

    GET /v2/labor/scheduled-shifts/{id}. Scopes: TIMECARDS_READ.

    Args:
        id: ID of the scheduled shift.

    Raises:
        APIStatusError: 4xx NOT_FOUND.

    Example:
        await square.labor.retrieve_scheduled_shift("...")
    """
    return await send(RETRIEVE_SCHEDULED_SHIFT, path={"id": id})


async def update_scheduled_shift(
    send: Send, /, id: str, *, scheduled_shift: ScheduledShift | ScheduledShiftDict
) -> UpdateScheduledShiftResponse:
    """Change the given draft details of a scheduled shift; the team sees them when it is published.

    PUT /v2/labor/scheduled-shifts/{id}. Scopes: TIMECARDS_WRITE.

    Args:
        id: ID of the scheduled shift.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_VALUE, VERSION_MISMATCH.

    Example:
        await square.labor.update_scheduled_shift("...", scheduled_shift={...})
    """
    return await send(UPDATE_SCHEDULED_SHIFT, path={"id": id}, body={"scheduled_shift": scheduled_shift})


async def publish_scheduled_shift(
    send: Send,
    /,
    id: str,
    *,
    idempotency_key: str | None = None,
    version: int | None = None,
    scheduled_shift_notification_audience: ScheduledShiftNotificationAudience | Null | None = None,
) -> PublishScheduledShiftResponse:
    """Publish a shift's draft details and, as asked, mail the team members concerned.

    POST /v2/labor/scheduled-shifts/{id}/publish. Scopes: TIMECARDS_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        id: ID of the scheduled shift.
        idempotency_key: 1 to 128 characters.
        scheduled_shift_notification_audience: One of ALL, AFFECTED, NONE.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_VALUE.

    Example:
        await square.labor.publish_scheduled_shift("...")
    """
    return await send(
        PUBLISH_SCHEDULED_SHIFT,
        path={"id": id},
        body={
            "idempotency_key": idempotency_key,
            "version": version,
            "scheduled_shift_notification_audience": scheduled_shift_notification_audience,
        },
    )


async def create_timecard(
    send: Send, /, *, timecard: Timecard | TimecardDict, idempotency_key: str | None = None
) -> CreateTimecardResponse:
    """Start or record a timecard; needs location, team member and a start that is not in the future.

    POST /v2/labor/timecards. Scopes: TIMECARDS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: At most 128 characters.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_VALUE, NOT_FOUND.

    Example:
        await square.labor.create_timecard(timecard={...})
    """
    return await send(CREATE_TIMECARD, body={"idempotency_key": idempotency_key, "timecard": timecard})


def search_timecards(
    send: Send,
    /,
    *,
    query: TimecardQuery | TimecardQueryDict | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[Timecard]:
    """Find timecards by location, team member, status, start, end or workday.

    POST /v2/labor/timecards/search. Scopes: TIMECARDS_READ.

    Args:
        limit: 1 to 200.

    Example:
        async for item in square.labor.search_timecards(): ...
    """
    return send.pages(SEARCH_TIMECARDS, body={"query": query, "limit": limit, "cursor": cursor})


async def delete_timecard(send: Send, /, id: str) -> DeleteTimecardResponse:
    """Delete a timecard.

    DELETE /v2/labor/timecards/{id}. Scopes: TIMECARDS_WRITE.

    Args:
        id: ID of the timecard.

    Raises:
        APIStatusError: 4xx NOT_FOUND.

    Example:
        await square.labor.delete_timecard("...")
    """
    return await send(DELETE_TIMECARD, path={"id": id})


async def retrieve_timecard(send: Send, /, id: str) -> RetrieveTimecardResponse:
    """Get a timecard.

    GET /v2/labor/timecards/{id}. Scopes: TIMECARDS_READ.

    Args:
        id: ID of the timecard.

    Raises:
        APIStatusError: 4xx NOT_FOUND.

    Example:
        await square.labor.retrieve_timecard("...")
    """
    return await send(RETRIEVE_TIMECARD, path={"id": id})


async def update_timecard(
    send: Send, /, id: str, *, timecard: Timecard | TimecardDict
) -> UpdateTimecardResponse:
    """Change a timecard; to close it, each of its breaks must have ended.

    PUT /v2/labor/timecards/{id}. Scopes: TIMECARDS_WRITE, TIMECARDS_READ.

    Args:
        id: ID of the timecard.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, INVALID_VALUE, VERSION_MISMATCH.

    Example:
        await square.labor.update_timecard("...", timecard={...})
    """
    return await send(UPDATE_TIMECARD, path={"id": id}, body={"timecard": timecard})


class Labor(Resource):
    """Timecards and scheduled shifts of the team."""

    @cached_property
    def break_types(self) -> LaborBreakTypes:
        from .labor_break_types import LaborBreakTypes

        return LaborBreakTypes(self._send)

    @cached_property
    def employee_wages(self) -> LaborEmployeeWages:
        from .labor_employee_wages import LaborEmployeeWages

        return LaborEmployeeWages(self._send)

    @cached_property
    def shifts(self) -> LaborShifts:
        from .labor_shifts import LaborShifts

        return LaborShifts(self._send)

    @cached_property
    def team_member_wages(self) -> LaborTeamMemberWages:
        from .labor_team_member_wages import LaborTeamMemberWages

        return LaborTeamMemberWages(self._send)

    @cached_property
    def workweek_configs(self) -> LaborWorkweekConfigs:
        from .labor_workweek_configs import LaborWorkweekConfigs

        return LaborWorkweekConfigs(self._send)

    create_scheduled_shift = create_scheduled_shift
    bulk_publish_scheduled_shifts = bulk_publish_scheduled_shifts
    search_scheduled_shifts = search_scheduled_shifts
    retrieve_scheduled_shift = retrieve_scheduled_shift
    update_scheduled_shift = update_scheduled_shift
    publish_scheduled_shift = publish_scheduled_shift
    create_timecard = create_timecard
    search_timecards = search_timecards
    delete_timecard = delete_timecard
    retrieve_timecard = retrieve_timecard
    update_timecard = update_timecard
