"""The model LinkFormat. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from typing import Literal


@define(kw_only=True, eq=False, repr=False)
class LinkFormat(Model):
    """Schema `LinkFormat`.

    Attributes:
        type: One of link.
    """

    label: str
    type: Literal["link"] | str
