"""The codec of BenefitCustomCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    refuse_float,
    string,
    unique_id,
)

from ..models.benefit_custom_create import BenefitCustomCreate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)
_decode_type = constant("custom")
decode_benefit_custom_create_properties: Decode = decode_later(
    __name__, "benefit_custom_create_properties", globals(), "decode_benefit_custom_create_properties"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitCustomCreate")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_metadata, v_type, v_description, v_organization_id, v_visibility, v_properties = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_type, v_description, v_organization_id, v_visibility, v_properties = _values(known)
    self: Any = new(BenefitCustomCreate)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.type = _decode_type(v_type, at, "type")
    self.description = v_description
    if v_description.__class__ is not str:
        self.description = mismatch(v_description, at, "description", "string")
    self.organization_id = (
        None if v_organization_id is None else unique_id(v_organization_id, at, "organization_id")
    )
    self.visibility = v_visibility
    if v_visibility.__class__ is not str and v_visibility is not None:
        self.visibility = mismatch(v_visibility, at, "visibility", "string")
    self.properties = decode_benefit_custom_create_properties(v_properties, (at, "properties"))
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "type": ("type", False, plain),
    "description": ("description", False, refuse_float),
    "organization_id": ("organization_id", False, plain),
    "visibility": ("visibility", False, plain),
    "properties": ("properties", False, encode_later(__name__, "benefit_custom_create_properties")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitCustomCreate, _FIELDS)
