"""The codec of CustomAttributeDefinitionEventDataObject.

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

from ..models.custom_attribute_definition_event_data_object import CustomAttributeDefinitionEventDataObject

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomAttributeDefinitionEventDataObject")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_custom_attribute_definition = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_custom_attribute_definition = _values(known)
    self: Any = new(CustomAttributeDefinitionEventDataObject)
    self.custom_attribute_definition = (
        None
        if v_custom_attribute_definition is None
        else decode_custom_attribute_definition(
            v_custom_attribute_definition, (at, "custom_attribute_definition")
        )
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition": (
        "custom_attribute_definition",
        False,
        encode_later(__name__, "custom_attribute_definition"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomAttributeDefinitionEventDataObject, _FIELDS)
