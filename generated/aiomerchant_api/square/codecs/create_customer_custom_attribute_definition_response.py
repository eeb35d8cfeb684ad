"""The codec of CreateCustomerCustomAttributeDefinitionResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
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
from ..models.create_customer_custom_attribute_definition_response import (
    CreateCustomerCustomAttributeDefinitionResponse,
)

decode_custom_attribute_definition: Decode = decode_later(
    __name__, "custom_attribute_definition", globals(), "decode_custom_attribute_definition"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateCustomerCustomAttributeDefinitionResponse")
    get = data.get
    self: Any = new(CreateCustomerCustomAttributeDefinitionResponse)
    self.custom_attribute_definition = v = get("custom_attribute_definition")
    if v is not None or "custom_attribute_definition" in data:
        self.custom_attribute_definition = decode_custom_attribute_definition(
            v, (at, "custom_attribute_definition")
        )
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
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
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
}

encode = object_encoder(CreateCustomerCustomAttributeDefinitionResponse, _FIELDS)
