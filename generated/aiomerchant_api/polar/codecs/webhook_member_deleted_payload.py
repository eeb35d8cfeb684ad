"""The codec of WebhookMemberDeletedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
)

from ..models.webhook_member_deleted_payload import WebhookMemberDeletedPayload

_decode_type = constant("member.deleted")
decode_member: Decode = decode_later(__name__, "member", globals(), "decode_member")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookMemberDeletedPayload")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_type, v_timestamp, v_data = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_timestamp, v_data = _values(known)
    self: Any = new(WebhookMemberDeletedPayload)
    self.delivery_id = None
    self.type = _decode_type(v_type, at, "type")
    self.timestamp = instant(v_timestamp, at, "timestamp")
    self.data = decode_member(v_data, (at, "data"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "timestamp": ("timestamp", False, moment),
    "data": ("data", False, encode_later(__name__, "member")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(WebhookMemberDeletedPayload, _FIELDS)
