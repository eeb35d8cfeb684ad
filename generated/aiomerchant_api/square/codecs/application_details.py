"""The codec of ApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.application_details import ApplicationDetails


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ApplicationDetails")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_square_product, v_application_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_square_product, v_application_id = _values(known)
    self: Any = new(ApplicationDetails)
    self.square_product = v_square_product
    if v_square_product.__class__ is not str and v_square_product is not None:
        self.square_product = mismatch(v_square_product, at, "square_product", "string")
    self.application_id = v_application_id
    if v_application_id.__class__ is not str and v_application_id is not None:
        self.application_id = mismatch(v_application_id, at, "application_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "square_product": ("square_product", False, plain),
    "application_id": ("application_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ApplicationDetails, _FIELDS)
