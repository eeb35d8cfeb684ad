"""The model SearchTerminalActionsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction
    from ..models.terminal_action_query import TerminalActionQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalActionsResponse(Model):
    """Schema `SearchTerminalActionsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    action: list[TerminalAction] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalActionsRequest(Model):
    """Schema `SearchTerminalActionsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalActionQuery | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
