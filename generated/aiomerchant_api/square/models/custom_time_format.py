"""CustomTimeFormat. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomTimeFormat(Model):
    """Schema `CustomTimeFormat`.

    Attributes:
        type: One of custom-time.
    """

    type: Literal["custom-time"] | str
    value: str
