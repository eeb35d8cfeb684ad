"""RetrieveChannelResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.channel import Channel
    from ..models.error import Error


@model
class RetrieveChannelResponse(Model):
    """Schema `RetrieveChannelResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        channel: The channel.
    """

    errors: list[Error] | None = None
    channel: Channel | None = None
