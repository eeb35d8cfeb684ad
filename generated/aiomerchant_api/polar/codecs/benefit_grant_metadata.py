"""The codec of BenefitGrantMetadata.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.benefit_grant_metadata import BenefitGrantMetadata


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BenefitGrantMetadata")
    get = data.get
    self: Any = new(BenefitGrantMetadata)
    self.benefit_id = v = get("benefit_id")
    if v.__class__ is not str:
        self.benefit_id = mismatch(v, at, "benefit_id", "string")
    self.benefit_grant_id = v = get("benefit_grant_id")
    if v.__class__ is not str:
        self.benefit_grant_id = mismatch(v, at, "benefit_grant_id", "string")
    self.benefit_type = v = get("benefit_type")
    if v.__class__ is not str:
        self.benefit_type = mismatch(v, at, "benefit_type", "string")
    self.member_id = v = get("member_id")
    if v.__class__ is not str and (v is not None or "member_id" in data):
        self.member_id = mismatch(v, at, "member_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "benefit_id": ("benefit_id", False, plain),
    "benefit_grant_id": ("benefit_grant_id", False, plain),
    "benefit_type": ("benefit_type", False, plain),
    "member_id": ("member_id", False, plain),
}

encode = object_encoder(BenefitGrantMetadata, _FIELDS)
