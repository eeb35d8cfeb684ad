"""Mappings given for BenefitSlackSharedChannelCreateProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from aiomerchant_core import Null


class BenefitSlackSharedChannelCreatePropertiesDict(TypedDict, total=False):
    slack_integration_id: Required[UUID | str]
    channel_name_template: Required[str]
    private: bool | None
    welcome_message: str | Null | None
    archive_on_revoke: bool | None
    team_invitees: Sequence[str] | None
