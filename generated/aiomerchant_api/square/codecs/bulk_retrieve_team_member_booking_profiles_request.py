"""The codec of BulkRetrieveTeamMemberBookingProfilesRequest.

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
    refuse_float,
    string,
)

from ..models.bulk_retrieve_team_member_booking_profiles_request import (
    BulkRetrieveTeamMemberBookingProfilesRequest,
)

_decode_team_member_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveTeamMemberBookingProfilesRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_team_member_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_member_ids = _values(known)
    self: Any = new(BulkRetrieveTeamMemberBookingProfilesRequest)
    self.team_member_ids = _decode_team_member_ids(v_team_member_ids, at, "team_member_ids")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_ids": ("team_member_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkRetrieveTeamMemberBookingProfilesRequest, _FIELDS)
