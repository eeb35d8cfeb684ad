"""The model CancelTerminalActionResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction


@define(kw_only=True, eq=False, repr=False)
class CancelTerminalActionResponse(Model):
    """Schema `CancelTerminalActionResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    action: TerminalAction | None = field(default=None, metadata=NOT_NULL)
