"""CustomNumericFormat. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class CustomNumericFormat(Model):
    """Schema `CustomNumericFormat`.

    Attributes:
        type: One of custom-numeric.
    """

    type: Literal["custom-numeric"] | str
    value: str
    alias: str | None = None
