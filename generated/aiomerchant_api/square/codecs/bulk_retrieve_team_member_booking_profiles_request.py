"""The codec of BulkRetrieveTeamMemberBookingProfilesRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.bulk_retrieve_team_member_booking_profiles_request import (
    BulkRetrieveTeamMemberBookingProfilesRequest,
)

_team_member_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkRetrieveTeamMemberBookingProfilesRequest")
    get = data.get
    self: Any = new(BulkRetrieveTeamMemberBookingProfilesRequest)
    self.team_member_ids = _team_member_ids(get("team_member_ids"), at, "team_member_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "team_member_ids": ("team_member_ids", False, plain),
}

encode = object_encoder(BulkRetrieveTeamMemberBookingProfilesRequest, _FIELDS)
