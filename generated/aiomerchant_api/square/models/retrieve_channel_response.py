"""The model RetrieveChannelResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.channel import Channel
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveChannelResponse(Model):
    """Schema `RetrieveChannelResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        channel: The channel.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    channel: Channel | None = field(default=None, metadata=NOT_NULL)
