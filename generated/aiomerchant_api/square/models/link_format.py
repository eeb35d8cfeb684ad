"""LinkFormat. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LinkFormat(Model):
    """Schema `LinkFormat`.

    Attributes:
        type: One of link.
    """

    label: str
    type: Literal["link"] | str
