"""BenefitGrantSlackSharedChannelProperties. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class BenefitGrantSlackSharedChannelProperties(Model):
    """Schema `BenefitGrantSlackSharedChannelProperties`."""

    invited_email: str | None = None
    channel_id: str | None = None
    channel_name: str | None = None
    invite_id: str | None = None
    invite_url: str | None = None
    connected_team_id: str | None = None
