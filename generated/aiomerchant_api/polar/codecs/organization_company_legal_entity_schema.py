"""The codec of OrganizationCompanyLegalEntitySchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain, refuse_float

from ..models.organization_company_legal_entity_schema import OrganizationCompanyLegalEntitySchema

_decode_type = constant("company")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCompanyLegalEntitySchema")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_type, v_registered_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_registered_name = _values(known)
    self: Any = new(OrganizationCompanyLegalEntitySchema)
    self.type = _decode_type(v_type, at, "type")
    self.registered_name = v_registered_name
    if v_registered_name.__class__ is not str:
        self.registered_name = mismatch(v_registered_name, at, "registered_name", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "registered_name": ("registered_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationCompanyLegalEntitySchema, _FIELDS)
