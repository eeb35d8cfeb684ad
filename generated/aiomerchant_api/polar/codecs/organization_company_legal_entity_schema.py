"""The codec of OrganizationCompanyLegalEntitySchema.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, constant, mismatch, new, object_encoder, plain
from ..models.organization_company_legal_entity_schema import OrganizationCompanyLegalEntitySchema

_type = constant("company")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "OrganizationCompanyLegalEntitySchema")
    get = data.get
    self: Any = new(OrganizationCompanyLegalEntitySchema)
    self.type = _type(get("type"), at, "type")
    self.registered_name = v = get("registered_name")
    if v.__class__ is not str:
        self.registered_name = mismatch(v, at, "registered_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "registered_name": ("registered_name", False, plain),
}

encode = object_encoder(OrganizationCompanyLegalEntitySchema, _FIELDS)
