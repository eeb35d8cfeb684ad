"""The model BenefitGrantSlackSharedChannelProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model


@define(kw_only=True, eq=False, repr=False)
class BenefitGrantSlackSharedChannelProperties(Model):
    """Schema `BenefitGrantSlackSharedChannelProperties`."""

    invited_email: str | None = field(default=None, metadata=NOT_NULL)
    channel_id: str | None = field(default=None, metadata=NOT_NULL)
    channel_name: str | None = field(default=None, metadata=NOT_NULL)
    invite_id: str | None = field(default=None, metadata=NOT_NULL)
    invite_url: str | None = field(default=None, metadata=NOT_NULL)
    connected_team_id: str | None = field(default=None, metadata=NOT_NULL)
