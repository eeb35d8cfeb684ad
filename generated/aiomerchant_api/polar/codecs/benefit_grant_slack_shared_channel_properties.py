"""The codec of BenefitGrantSlackSharedChannelProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.benefit_grant_slack_shared_channel_properties import BenefitGrantSlackSharedChannelProperties


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantSlackSharedChannelProperties")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_invited_email, v_channel_id, v_channel_name, v_invite_id, v_invite_url, v_connected_team_id = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_invited_email, v_channel_id, v_channel_name, v_invite_id, v_invite_url, v_connected_team_id = (
            _values(known)
        )
    self: Any = new(BenefitGrantSlackSharedChannelProperties)
    self.invited_email = v_invited_email
    if v_invited_email.__class__ is not str and not (v_invited_email is None and "invited_email" not in data):
        self.invited_email = mismatch(v_invited_email, at, "invited_email", "string")
    self.channel_id = v_channel_id
    if v_channel_id.__class__ is not str and not (v_channel_id is None and "channel_id" not in data):
        self.channel_id = mismatch(v_channel_id, at, "channel_id", "string")
    self.channel_name = v_channel_name
    if v_channel_name.__class__ is not str and not (v_channel_name is None and "channel_name" not in data):
        self.channel_name = mismatch(v_channel_name, at, "channel_name", "string")
    self.invite_id = v_invite_id
    if v_invite_id.__class__ is not str and not (v_invite_id is None and "invite_id" not in data):
        self.invite_id = mismatch(v_invite_id, at, "invite_id", "string")
    self.invite_url = v_invite_url
    if v_invite_url.__class__ is not str and not (v_invite_url is None and "invite_url" not in data):
        self.invite_url = mismatch(v_invite_url, at, "invite_url", "string")
    self.connected_team_id = v_connected_team_id
    if v_connected_team_id.__class__ is not str and not (
        v_connected_team_id is None and "connected_team_id" not in data
    ):
        self.connected_team_id = mismatch(v_connected_team_id, at, "connected_team_id", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "invited_email": ("invited_email", False, refuse_float),
    "channel_id": ("channel_id", False, refuse_float),
    "channel_name": ("channel_name", False, refuse_float),
    "invite_id": ("invite_id", False, refuse_float),
    "invite_url": ("invite_url", False, refuse_float),
    "connected_team_id": ("connected_team_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantSlackSharedChannelProperties, _FIELDS)
