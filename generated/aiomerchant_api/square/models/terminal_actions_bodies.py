"""The bodies of terminal actions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SortOrder, TerminalActionActionType
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction
    from ..models.time_range import TimeRange


@model
class CancelTerminalActionResponse(Model):
    """Schema `CancelTerminalActionResponse`."""

    errors: list[Error] | None = None
    action: TerminalAction


@model
class CreateTerminalActionRequest(Model):
    """Schema `CreateTerminalActionRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    action: TerminalAction


@model
class CreateTerminalActionResponse(Model):
    """Schema `CreateTerminalActionResponse`."""

    errors: list[Error] | None = None
    action: TerminalAction


@model
class GetTerminalActionResponse(Model):
    """Schema `GetTerminalActionResponse`."""

    errors: list[Error] | None = None
    action: TerminalAction


@model
class SearchTerminalActionsRequest(Model):
    """Schema `SearchTerminalActionsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalActionQuery | None = None
    cursor: str | None = None
    limit: int | None = None


@model
class SearchTerminalActionsResponse(Model):
    """Schema `SearchTerminalActionsResponse`."""

    errors: list[Error] | None = None
    action: list[TerminalAction] | None = None
    cursor: str | None = None


@model
class TerminalActionQuery(Model):
    """Schema `TerminalActionQuery`."""

    filter: Nullable[TerminalActionQueryFilter] = ABSENT
    sort: Nullable[TerminalActionQuerySort] = ABSENT


@model
class TerminalActionQueryFilter(Model):
    """Schema `TerminalActionQueryFilter`.

    Attributes:
        type: One of QR_CODE, PING, SAVE_CARD, SIGNATURE, CONFIRMATION, RECEIPT, DATA_COLLECTION, SELECT.
    """

    device_id: Nullable[str] = ABSENT
    created_at: TimeRange | None = None
    status: Nullable[str] = ABSENT
    type: Nullable[TerminalActionActionType] = ABSENT


@model
class TerminalActionQuerySort(Model):
    """Schema `TerminalActionQuerySort`.

    Attributes:
        sort_order: One of DESC, ASC.
    """

    sort_order: Nullable[SortOrder] = ABSENT
