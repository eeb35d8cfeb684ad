"""BenefitSlackSharedChannelCreateProperties. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class BenefitSlackSharedChannelCreateProperties(Model):
    """Schema `BenefitSlackSharedChannelCreateProperties`.

    Attributes:
        channel_name_template: 1 to 80 characters.
        private: Default True.
        welcome_message: At most 4000 characters.
        archive_on_revoke: Default True.
    """

    slack_integration_id: UUID
    channel_name_template: str
    private: bool | None = None
    welcome_message: Nullable[str] = ABSENT
    archive_on_revoke: bool | None = None
    team_invitees: list[str] | None = None
