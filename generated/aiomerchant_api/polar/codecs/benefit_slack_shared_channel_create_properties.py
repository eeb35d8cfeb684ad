"""The codec of BenefitSlackSharedChannelCreateProperties.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)

from ..models.benefit_slack_shared_channel_create_properties import BenefitSlackSharedChannelCreateProperties

_decode_team_invitees = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitSlackSharedChannelCreateProperties")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        (
            v_slack_integration_id,
            v_channel_name_template,
            v_private,
            v_welcome_message,
            v_archive_on_revoke,
            v_team_invitees,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_slack_integration_id,
            v_channel_name_template,
            v_private,
            v_welcome_message,
            v_archive_on_revoke,
            v_team_invitees,
        ) = _values(known)
    self: Any = new(BenefitSlackSharedChannelCreateProperties)
    self.slack_integration_id = unique_id(v_slack_integration_id, at, "slack_integration_id")
    self.channel_name_template = v_channel_name_template
    if v_channel_name_template.__class__ is not str:
        self.channel_name_template = mismatch(v_channel_name_template, at, "channel_name_template", "string")
    self.private = v_private
    if v_private.__class__ is not bool and not (v_private is None and "private" not in data):
        self.private = mismatch(v_private, at, "private", "boolean")
    self.welcome_message = v_welcome_message
    if v_welcome_message.__class__ is not str and v_welcome_message is not None:
        self.welcome_message = mismatch(v_welcome_message, at, "welcome_message", "string")
    self.archive_on_revoke = v_archive_on_revoke
    if v_archive_on_revoke.__class__ is not bool and not (
        v_archive_on_revoke is None and "archive_on_revoke" not in data
    ):
        self.archive_on_revoke = mismatch(v_archive_on_revoke, at, "archive_on_revoke", "boolean")
    self.team_invitees = (
        None
        if v_team_invitees is None and "team_invitees" not in data
        else _decode_team_invitees(v_team_invitees, at, "team_invitees")
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "slack_integration_id": ("slack_integration_id", False, plain),
    "channel_name_template": ("channel_name_template", False, refuse_float),
    "private": ("private", False, plain),
    "welcome_message": ("welcome_message", False, refuse_float),
    "archive_on_revoke": ("archive_on_revoke", False, plain),
    "team_invitees": ("team_invitees", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitSlackSharedChannelCreateProperties, _FIELDS)
