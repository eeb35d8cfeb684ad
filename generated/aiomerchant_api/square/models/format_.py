"""Format, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Unknown, model

from ..models.enums import SimpleFormat

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class CustomNumericFormat(Model):
    """Schema `CustomNumericFormat`.

    Attributes:
        type: One of custom-numeric.
    """

    type: Literal["custom-numeric"] | str
    value: str
    alias: str | None = None


@model
class CustomTimeFormat(Model):
    """Schema `CustomTimeFormat`.

    Attributes:
        type: One of custom-time.
    """

    type: Literal["custom-time"] | str
    value: str


@model
class LinkFormat(Model):
    """Schema `LinkFormat`.

    Attributes:
        type: One of link.
    """

    label: str
    type: Literal["link"] | str


Format: TypeAlias = SimpleFormat | LinkFormat | CustomTimeFormat | CustomNumericFormat | Unknown
