"""SearchTerminalActionsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction
    from ..models.terminal_action_query import TerminalActionQuery


@model
class SearchTerminalActionsResponse(Model):
    """Schema `SearchTerminalActionsResponse`."""

    errors: list[Error] | None = None
    action: list[TerminalAction] | None = None
    cursor: str | None = None


@model
class SearchTerminalActionsRequest(Model):
    """Schema `SearchTerminalActionsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalActionQuery | None = None
    cursor: str | None = None
    limit: int | None = None
