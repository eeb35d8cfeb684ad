"""The codec of OrganizationIndividualLegalEntitySchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.organization_individual_legal_entity_schema import OrganizationIndividualLegalEntitySchema

_type = constant("individual")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationIndividualLegalEntitySchema")
    get = data.get
    self: Any = new(OrganizationIndividualLegalEntitySchema)
    self.type = _type(get("type"), at, "type")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
}

encode = object_encoder(OrganizationIndividualLegalEntitySchema, _FIELDS)
