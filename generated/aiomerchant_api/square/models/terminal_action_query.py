"""The model TerminalActionQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.terminal_action_query_filter import TerminalActionQueryFilter
    from ..models.terminal_action_query_sort import TerminalActionQuerySort


@define(kw_only=True, eq=False, repr=False)
class TerminalActionQuery(Model):
    """Schema `TerminalActionQuery`."""

    filter: TerminalActionQueryFilter | None = None
    sort: TerminalActionQuerySort | None = None
