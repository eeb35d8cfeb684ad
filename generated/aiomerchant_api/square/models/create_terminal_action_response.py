"""CreateTerminalActionResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.terminal_action import TerminalAction


@model
class CreateTerminalActionResponse(Model):
    """Schema `CreateTerminalActionResponse`."""

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
