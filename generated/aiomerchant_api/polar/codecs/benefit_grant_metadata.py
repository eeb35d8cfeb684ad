"""The codec of BenefitGrantMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.benefit_grant_metadata import BenefitGrantMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantMetadata")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_benefit_id, v_benefit_grant_id, v_benefit_type, v_member_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_benefit_id, v_benefit_grant_id, v_benefit_type, v_member_id = _values(known)
    self: Any = new(BenefitGrantMetadata)
    self.benefit_id = v_benefit_id
    if v_benefit_id.__class__ is not str:
        self.benefit_id = mismatch(v_benefit_id, at, "benefit_id", "string")
    self.benefit_grant_id = v_benefit_grant_id
    if v_benefit_grant_id.__class__ is not str:
        self.benefit_grant_id = mismatch(v_benefit_grant_id, at, "benefit_grant_id", "string")
    self.benefit_type = v_benefit_type
    if v_benefit_type.__class__ is not str:
        self.benefit_type = mismatch(v_benefit_type, at, "benefit_type", "string")
    self.member_id = v_member_id
    if v_member_id.__class__ is not str and not (v_member_id is None and "member_id" not in data):
        self.member_id = mismatch(v_member_id, at, "member_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_id": ("benefit_id", False, refuse_float),
    "benefit_grant_id": ("benefit_grant_id", False, refuse_float),
    "benefit_type": ("benefit_type", False, plain),
    "member_id": ("member_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BenefitGrantMetadata, _FIELDS)
