"""The codec of SearchTeamMembersQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.search_team_members_query import SearchTeamMembersQuery

decode_search_team_members_filter: Decode = decode_later(
    __name__, "search_team_members_filter", globals(), "decode_search_team_members_filter"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchTeamMembersQuery")
    get = data.get
    self: Any = new(SearchTeamMembersQuery)
    self.filter = v = get("filter")
    if v is not None:
        self.filter = decode_search_team_members_filter(v, (at, "filter"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "search_team_members_filter")),
}

encode = object_encoder(SearchTeamMembersQuery, _FIELDS)
