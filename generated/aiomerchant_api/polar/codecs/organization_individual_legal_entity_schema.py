"""The codec of OrganizationIndividualLegalEntitySchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, constant, mismatch, new, object_encoder, plain

from ..models.organization_individual_legal_entity_schema import OrganizationIndividualLegalEntitySchema

_decode_type = constant("individual")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationIndividualLegalEntitySchema")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type = _values(known)
    self: Any = new(OrganizationIndividualLegalEntitySchema)
    self.type = _decode_type(v_type, at, "type")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(OrganizationIndividualLegalEntitySchema, _FIELDS)
