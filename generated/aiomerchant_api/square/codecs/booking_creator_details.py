"""The codec of BookingCreatorDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.booking_creator_details import BookingCreatorDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BookingCreatorDetails")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_creator_type, v_team_member_id, v_customer_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_creator_type, v_team_member_id, v_customer_id = _values(known)
    self: Any = new(BookingCreatorDetails)
    self.creator_type = v_creator_type
    if v_creator_type.__class__ is not str and not (v_creator_type is None and "creator_type" not in data):
        self.creator_type = mismatch(v_creator_type, at, "creator_type", "string")
    self.team_member_id = v_team_member_id
    if v_team_member_id.__class__ is not str and not (
        v_team_member_id is None and "team_member_id" not in data
    ):
        self.team_member_id = mismatch(v_team_member_id, at, "team_member_id", "string")
    self.customer_id = v_customer_id
    if v_customer_id.__class__ is not str and not (v_customer_id is None and "customer_id" not in data):
        self.customer_id = mismatch(v_customer_id, at, "customer_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "creator_type": ("creator_type", False, plain),
    "team_member_id": ("team_member_id", False, refuse_float),
    "customer_id": ("customer_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BookingCreatorDetails, _FIELDS)
