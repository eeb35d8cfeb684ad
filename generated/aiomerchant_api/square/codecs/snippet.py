"""The codec of Snippet.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder, refuse_float

from ..models.snippet import Snippet


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Snippet")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_id, v_site_id, v_content, v_created_at, v_updated_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_site_id, v_content, v_created_at, v_updated_at = _values(known)
    self: Any = new(Snippet)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.site_id = v_site_id
    if v_site_id.__class__ is not str and not (v_site_id is None and "site_id" not in data):
        self.site_id = mismatch(v_site_id, at, "site_id", "string")
    self.content = v_content
    if v_content.__class__ is not str:
        self.content = mismatch(v_content, at, "content", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "site_id": ("site_id", False, refuse_float),
    "content": ("content", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Snippet, _FIELDS)
