"""NotPermitted. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class NotPermitted(Model):
    """The token may do this, but not to this object or in its state."""

    error: Literal["NotPermitted"] = "NotPermitted"
    detail: str
