"""The codec of StandardUnitDescriptionGroup.

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
    plain,
)
from ..models.standard_unit_description_group import StandardUnitDescriptionGroup

decode_standard_unit_description: Decode = decode_later(
    __name__, "standard_unit_description", globals(), "decode_standard_unit_description"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "StandardUnitDescriptionGroup")
    get = data.get
    self: Any = new(StandardUnitDescriptionGroup)
    self.standard_unit_descriptions = v = get("standard_unit_descriptions")
    if v.__class__ is list:
        here = (at, "standard_unit_descriptions[]")
        self.standard_unit_descriptions = [decode_standard_unit_description(i, here) for i in v]
    elif v is not None:
        self.standard_unit_descriptions = mismatch(v, at, "standard_unit_descriptions", "array")
    self.language_code = v = get("language_code")
    if v.__class__ is not str and (v is not None):
        self.language_code = mismatch(v, at, "language_code", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "standard_unit_descriptions": (
        "standard_unit_descriptions",
        False,
        encode_list_of(encode_later(__name__, "standard_unit_description")),
    ),
    "language_code": ("language_code", False, plain),
}

encode = object_encoder(StandardUnitDescriptionGroup, _FIELDS)
