"""The codec of StandardUnitDescriptionGroup.

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
    refuse_float,
)

from ..models.standard_unit_description_group import StandardUnitDescriptionGroup

decode_standard_unit_description: Decode = decode_later(
    __name__, "standard_unit_description", globals(), "decode_standard_unit_description"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "StandardUnitDescriptionGroup")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_standard_unit_descriptions, v_language_code = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_standard_unit_descriptions, v_language_code = _values(known)
    self: Any = new(StandardUnitDescriptionGroup)
    if v_standard_unit_descriptions.__class__ is list:
        here = (at, "standard_unit_descriptions[]")
        self.standard_unit_descriptions = [
            decode_standard_unit_description(item, here) for item in v_standard_unit_descriptions
        ]
    elif v_standard_unit_descriptions is None:
        self.standard_unit_descriptions = None
    else:
        self.standard_unit_descriptions = mismatch(
            v_standard_unit_descriptions, at, "standard_unit_descriptions", "array"
        )
    self.language_code = v_language_code
    if v_language_code.__class__ is not str and v_language_code is not None:
        self.language_code = mismatch(v_language_code, at, "language_code", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "standard_unit_descriptions": (
        "standard_unit_descriptions",
        False,
        encode_list_of(encode_later(__name__, "standard_unit_description")),
    ),
    "language_code": ("language_code", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(StandardUnitDescriptionGroup, _FIELDS)
