"""The codec of CreateOrderCustomAttributeDefinitionRequest.

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
    refuse_float,
)

from ..models.create_order_custom_attribute_definition_request import (
    CreateOrderCustomAttributeDefinitionRequest,
)

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateOrderCustomAttributeDefinitionRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_custom_attribute_definition, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_custom_attribute_definition, v_idempotency_key = _values(known)
    self: Any = new(CreateOrderCustomAttributeDefinitionRequest)
    self.custom_attribute_definition = decode_custom_attribute_definition(
        v_custom_attribute_definition, (at, "custom_attribute_definition")
    )
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str and not (
        v_idempotency_key is None and "idempotency_key" not in data
    ):
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition": (
        "custom_attribute_definition",
        False,
        encode_later(__name__, "custom_attribute_definition"),
    ),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateOrderCustomAttributeDefinitionRequest, _FIELDS)
