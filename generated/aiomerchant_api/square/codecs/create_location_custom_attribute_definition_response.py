"""The codec of CreateLocationCustomAttributeDefinitionResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.create_location_custom_attribute_definition_response import (
    CreateLocationCustomAttributeDefinitionResponse,
)

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLocationCustomAttributeDefinitionResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_custom_attribute_definition, v_errors = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_custom_attribute_definition, v_errors = _values(known)
    self: Any = new(CreateLocationCustomAttributeDefinitionResponse)
    self.custom_attribute_definition = (
        None
        if v_custom_attribute_definition is None and "custom_attribute_definition" not in data
        else decode_custom_attribute_definition(
            v_custom_attribute_definition, (at, "custom_attribute_definition")
        )
    )
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition": (
        "custom_attribute_definition",
        False,
        encode_later(__name__, "custom_attribute_definition"),
    ),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateLocationCustomAttributeDefinitionResponse, _FIELDS)
