"""The codec of CustomAttributeEventDataObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.custom_attribute_event_data_object import CustomAttributeEventDataObject

decode_custom_attribute: Decode = decode_later(
    __name__, "custom_attribute", globals(), "decode_custom_attribute"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeEventDataObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_custom_attribute = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_custom_attribute = _values(known)
    self: Any = new(CustomAttributeEventDataObject)
    self.custom_attribute = (
        None
        if v_custom_attribute is None
        else decode_custom_attribute(v_custom_attribute, (at, "custom_attribute"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute": ("custom_attribute", False, encode_later(__name__, "custom_attribute")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomAttributeEventDataObject, _FIELDS)
