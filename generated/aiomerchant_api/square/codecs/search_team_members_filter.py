"""The codec of SearchTeamMembersFilter.

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
)

from ..models.search_team_members_filter import SearchTeamMembersFilter

_decode_location_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTeamMembersFilter")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_location_ids, v_status, v_is_owner = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_ids, v_status, v_is_owner = _values(known)
    self: Any = new(SearchTeamMembersFilter)
    self.location_ids = (
        None if v_location_ids is None else _decode_location_ids(v_location_ids, at, "location_ids")
    )
    self.status = v_status
    if v_status.__class__ is not str and v_status is not None:
        self.status = mismatch(v_status, at, "status", "string")
    self.is_owner = v_is_owner
    if v_is_owner.__class__ is not bool and v_is_owner is not None:
        self.is_owner = mismatch(v_is_owner, at, "is_owner", "boolean")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "status": ("status", False, plain),
    "is_owner": ("is_owner", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchTeamMembersFilter, _FIELDS)
