"""The codec of BenefitSlackSharedChannelCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string, unique_id
from ..models.benefit_slack_shared_channel_create_properties import BenefitSlackSharedChannelCreateProperties

_team_invitees = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitSlackSharedChannelCreateProperties")
    get = data.get
    self: Any = new(BenefitSlackSharedChannelCreateProperties)
    self.slack_integration_id = unique_id(get("slack_integration_id"), at, "slack_integration_id")
    self.channel_name_template = v = get("channel_name_template")
    if v.__class__ is not str:
        self.channel_name_template = mismatch(v, at, "channel_name_template", "string")
    self.private = v = get("private")
    if v.__class__ is not bool and (v is not None or "private" in data):
        self.private = mismatch(v, at, "private", "boolean")
    self.welcome_message = v = get("welcome_message")
    if v.__class__ is not str and (v is not None):
        self.welcome_message = mismatch(v, at, "welcome_message", "string")
    self.archive_on_revoke = v = get("archive_on_revoke")
    if v.__class__ is not bool and (v is not None or "archive_on_revoke" in data):
        self.archive_on_revoke = mismatch(v, at, "archive_on_revoke", "boolean")
    self.team_invitees = v = get("team_invitees")
    if v is not None or "team_invitees" in data:
        self.team_invitees = _team_invitees(v, at, "team_invitees")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "slack_integration_id": ("slack_integration_id", False, plain),
    "channel_name_template": ("channel_name_template", False, plain),
    "private": ("private", False, plain),
    "welcome_message": ("welcome_message", False, plain),
    "archive_on_revoke": ("archive_on_revoke", False, plain),
    "team_invitees": ("team_invitees", False, plain),
}

encode = object_encoder(BenefitSlackSharedChannelCreateProperties, _FIELDS)
