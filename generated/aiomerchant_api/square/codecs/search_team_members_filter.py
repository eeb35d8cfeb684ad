"""The codec of SearchTeamMembersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.search_team_members_filter import SearchTeamMembersFilter

_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTeamMembersFilter")
    get = data.get
    self: Any = new(SearchTeamMembersFilter)
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _location_ids(v, at, "location_ids")
    self.status = v = get("status")
    if v.__class__ is not str and (v is not None):
        self.status = mismatch(v, at, "status", "string")
    self.is_owner = v = get("is_owner")
    if v.__class__ is not bool and (v is not None):
        self.is_owner = mismatch(v, at, "is_owner", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, plain),
    "status": ("status", False, plain),
    "is_owner": ("is_owner", False, plain),
}

encode = object_encoder(SearchTeamMembersFilter, _FIELDS)
