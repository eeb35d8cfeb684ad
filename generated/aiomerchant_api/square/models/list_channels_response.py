"""The model ListChannelsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.channel import Channel
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class ListChannelsResponse(Model):
    """Schema `ListChannelsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        channels: The channels of the page.
        cursor: Cursor of the next page; missing on the last.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    channels: list[Channel] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
