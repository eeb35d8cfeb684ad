"""The codec of CreateLocationCustomAttributeDefinitionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_location_custom_attribute_definition_request import (
    CreateLocationCustomAttributeDefinitionRequest,
)

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateLocationCustomAttributeDefinitionRequest")
    get = data.get
    self: Any = new(CreateLocationCustomAttributeDefinitionRequest)
    self.custom_attribute_definition = decode_custom_attribute_definition(
        get("custom_attribute_definition"), (at, "custom_attribute_definition")
    )
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None or "idempotency_key" in data):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "custom_attribute_definition": (
        "custom_attribute_definition",
        False,
        encode_later(__name__, "custom_attribute_definition"),
    ),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CreateLocationCustomAttributeDefinitionRequest, _FIELDS)
