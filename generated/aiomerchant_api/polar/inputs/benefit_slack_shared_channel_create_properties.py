"""Mappings given for BenefitSlackSharedChannelCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from uuid import UUID


class BenefitSlackSharedChannelCreatePropertiesDict(TypedDict, total=False):
    slack_integration_id: Required[UUID | str]
    channel_name_template: Required[str]
    private: bool | None
    welcome_message: str | None
    archive_on_revoke: bool | None
    team_invitees: Sequence[str] | None
