"""The codec of Metric.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.metric import Metric


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Metric")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_slug, v_display_name, v_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_slug, v_display_name, v_type = _values(known)
    self: Any = new(Metric)
    self.slug = v_slug
    if v_slug.__class__ is not str:
        self.slug = mismatch(v_slug, at, "slug", "string")
    self.display_name = v_display_name
    if v_display_name.__class__ is not str:
        self.display_name = mismatch(v_display_name, at, "display_name", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "slug": ("slug", False, refuse_float),
    "display_name": ("display_name", False, refuse_float),
    "type": ("type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Metric, _FIELDS)
