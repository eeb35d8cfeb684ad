"""The codec of BulkRetrieveTeamMemberBookingProfilesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.bulk_retrieve_team_member_booking_profiles_response import (
    BulkRetrieveTeamMemberBookingProfilesResponse,
)

decode_retrieve_team_member_booking_profile_response: Decode = decode_later(
    __name__,
    "retrieve_team_member_booking_profile_response",
    globals(),
    "decode_retrieve_team_member_booking_profile_response",
)
_decode_team_member_booking_profiles = dict_of(decode_retrieve_team_member_booking_profile_response)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveTeamMemberBookingProfilesResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_team_member_booking_profiles, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_team_member_booking_profiles, v_errors = _values(known)
    self: Any = new(BulkRetrieveTeamMemberBookingProfilesResponse)
    self.team_member_booking_profiles = (
        None
        if v_team_member_booking_profiles is None and "team_member_booking_profiles" not in data
        else _decode_team_member_booking_profiles(
            v_team_member_booking_profiles, at, "team_member_booking_profiles"
        )
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_booking_profiles": (
        "team_member_booking_profiles",
        False,
        encode_dict_of(encode_later(__name__, "retrieve_team_member_booking_profile_response")),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkRetrieveTeamMemberBookingProfilesResponse, _FIELDS)
