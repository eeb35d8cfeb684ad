"""ListChannelsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.channel import Channel
    from ..models.error import Error


@model
class ListChannelsResponse(Model):
    """Schema `ListChannelsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        channels: The channels of the page.
        cursor: Cursor of the next page; missing on the last.
    """

    errors: list[Error] | None = None
    channels: list[Channel] | None = None
    cursor: str | None = None
