"""The codec of Site.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.site import Site


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Site")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_id, v_site_title, v_domain, v_is_published, v_created_at, v_updated_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_site_title, v_domain, v_is_published, v_created_at, v_updated_at = _values(known)
    self: Any = new(Site)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.site_title = v_site_title
    if v_site_title.__class__ is not str and v_site_title is not None:
        self.site_title = mismatch(v_site_title, at, "site_title", "string")
    self.domain = v_domain
    if v_domain.__class__ is not str and v_domain is not None:
        self.domain = mismatch(v_domain, at, "domain", "string")
    self.is_published = v_is_published
    if v_is_published.__class__ is not bool and v_is_published is not None:
        self.is_published = mismatch(v_is_published, at, "is_published", "boolean")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "site_title": ("site_title", False, refuse_float),
    "domain": ("domain", False, refuse_float),
    "is_published": ("is_published", False, plain),
    "created_at": ("created_at", False, moment),
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Site, _FIELDS)
