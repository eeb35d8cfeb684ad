"""The model CreateTerminalActionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.terminal_action import TerminalAction


@define(kw_only=True, eq=False, repr=False)
class CreateTerminalActionRequest(Model):
    """Schema `CreateTerminalActionRequest`.

    Attributes:
        idempotency_key: 1 to 64 characters.
    """

    idempotency_key: str
    action: TerminalAction
