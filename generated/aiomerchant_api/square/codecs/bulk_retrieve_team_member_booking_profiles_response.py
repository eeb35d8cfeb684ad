"""The codec of BulkRetrieveTeamMemberBookingProfilesResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
_team_member_booking_profiles = dict_of(decode_retrieve_team_member_booking_profile_response)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveTeamMemberBookingProfilesResponse")
    get = data.get
    self: Any = new(BulkRetrieveTeamMemberBookingProfilesResponse)
    self.team_member_booking_profiles = v = get("team_member_booking_profiles")
    if v is not None or "team_member_booking_profiles" in data:
        self.team_member_booking_profiles = _team_member_booking_profiles(
            v, at, "team_member_booking_profiles"
        )
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_booking_profiles": (
        "team_member_booking_profiles",
        False,
        encode_dict_of(encode_later(__name__, "retrieve_team_member_booking_profile_response")),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(BulkRetrieveTeamMemberBookingProfilesResponse, _FIELDS)
