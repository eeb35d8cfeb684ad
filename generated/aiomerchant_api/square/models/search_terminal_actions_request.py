"""The model SearchTerminalActionsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.terminal_action_query import TerminalActionQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTerminalActionsRequest(Model):
    """Schema `SearchTerminalActionsRequest`.

    Attributes:
        limit: 1 to 100.
    """

    query: TerminalActionQuery | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
