"""The model BenefitSlackSharedChannelCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
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
    private: bool | None = field(default=None, metadata=NOT_NULL)
    welcome_message: str | None = None
    archive_on_revoke: bool | None = field(default=None, metadata=NOT_NULL)
    team_invitees: list[str] | None = field(default=None, metadata=NOT_NULL)
