"""DismissTerminalActionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction


@model
class DismissTerminalActionResponse(Model):
    """Schema `DismissTerminalActionResponse`."""

    errors: list[Error] | None = None
    action: TerminalAction
