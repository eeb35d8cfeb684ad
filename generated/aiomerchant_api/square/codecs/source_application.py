"""The codec of SourceApplication.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.source_application import SourceApplication


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SourceApplication")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_product, v_application_id, v_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_product, v_application_id, v_name = _values(known)
    self: Any = new(SourceApplication)
    self.product = v_product
    if v_product.__class__ is not str and v_product is not None:
        self.product = mismatch(v_product, at, "product", "string")
    self.application_id = v_application_id
    if v_application_id.__class__ is not str and v_application_id is not None:
        self.application_id = mismatch(v_application_id, at, "application_id", "string")
    self.name = v_name
    if v_name.__class__ is not str and v_name is not None:
        self.name = mismatch(v_name, at, "name", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "product": ("product", False, plain),
    "application_id": ("application_id", False, refuse_float),
    "name": ("name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SourceApplication, _FIELDS)
