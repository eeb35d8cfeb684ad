"""The codec of BenefitCustomUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    boolean,
    by_class,
    constant,
    decode_later,
    dict_of,
    encode_later,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    string,
)
from ..models.benefit_custom_update import BenefitCustomUpdate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_type = constant("custom")
decode_benefit_custom_properties: Decode = decode_later(
    __name__, "benefit_custom_properties", globals(), "decode_benefit_custom_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitCustomUpdate")
    get = data.get
    self: Any = new(BenefitCustomUpdate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.description = v = get("description")
    if v.__class__ is not str and (v is not None):
        self.description = mismatch(v, at, "description", "string")
    self.visibility = v = get("visibility")
    if v.__class__ is not str and (v is not None):
        self.visibility = mismatch(v, at, "visibility", "string")
    self.type = _type(get("type"), at, "type")
    self.properties = v = get("properties")
    if v is not None:
        self.properties = decode_benefit_custom_properties(v, (at, "properties"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "description": ("description", False, plain),
    "visibility": ("visibility", False, plain),
    "type": ("type", False, plain),
    "properties": ("properties", False, encode_later(__name__, "benefit_custom_properties")),
}

encode = object_encoder(BenefitCustomUpdate, _FIELDS)
