"""The model CustomNumericFormat. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class CustomNumericFormat(Model):
    """Schema `CustomNumericFormat`.

    Attributes:
        type: One of custom-numeric.
    """

    type: Literal["custom-numeric"] | str
    value: str
    alias: str | None = field(default=None, metadata=NOT_NULL)
