"""The codec of BenefitGrantSlackSharedChannelProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_grant_slack_shared_channel_properties import BenefitGrantSlackSharedChannelProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantSlackSharedChannelProperties")
    get = data.get
    self: Any = new(BenefitGrantSlackSharedChannelProperties)
    self.invited_email = v = get("invited_email")
    if v.__class__ is not str and (v is not None or "invited_email" in data):
        self.invited_email = mismatch(v, at, "invited_email", "string")
    self.channel_id = v = get("channel_id")
    if v.__class__ is not str and (v is not None or "channel_id" in data):
        self.channel_id = mismatch(v, at, "channel_id", "string")
    self.channel_name = v = get("channel_name")
    if v.__class__ is not str and (v is not None or "channel_name" in data):
        self.channel_name = mismatch(v, at, "channel_name", "string")
    self.invite_id = v = get("invite_id")
    if v.__class__ is not str and (v is not None or "invite_id" in data):
        self.invite_id = mismatch(v, at, "invite_id", "string")
    self.invite_url = v = get("invite_url")
    if v.__class__ is not str and (v is not None or "invite_url" in data):
        self.invite_url = mismatch(v, at, "invite_url", "string")
    self.connected_team_id = v = get("connected_team_id")
    if v.__class__ is not str and (v is not None or "connected_team_id" in data):
        self.connected_team_id = mismatch(v, at, "connected_team_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invited_email": ("invited_email", False, plain),
    "channel_id": ("channel_id", False, plain),
    "channel_name": ("channel_name", False, plain),
    "invite_id": ("invite_id", False, plain),
    "invite_url": ("invite_url", False, plain),
    "connected_team_id": ("connected_team_id", False, plain),
}

encode = object_encoder(BenefitGrantSlackSharedChannelProperties, _FIELDS)
