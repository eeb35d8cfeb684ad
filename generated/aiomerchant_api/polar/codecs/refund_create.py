"""The codec of RefundCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Encode,
    boolean,
    by_class,
    dict_of,
    mismatch,
    new,
    number,
    object_encoder,
    plain,
    refuse_float,
    string,
    unique_id,
)
from ..models.refund_create import RefundCreate

_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RefundCreate")
    get = data.get
    self: Any = new(RefundCreate)
    self.metadata = v = get("metadata")
    if v is not None or "metadata" in data:
        self.metadata = _metadata(v, at, "metadata")
    self.order_id = unique_id(get("order_id"), at, "order_id")
    self.reason = v = get("reason")
    if v.__class__ is not str:
        self.reason = mismatch(v, at, "reason", "string")
    self.amount = v = get("amount")
    if v.__class__ is not int:
        self.amount = mismatch(v, at, "amount", "integer")
    self.comment = v = get("comment")
    if v.__class__ is not str and (v is not None):
        self.comment = mismatch(v, at, "comment", "string")
    self.revoke_benefits = v = get("revoke_benefits")
    if v.__class__ is not bool and (v is not None or "revoke_benefits" in data):
        self.revoke_benefits = mismatch(v, at, "revoke_benefits", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "order_id": ("order_id", False, plain),
    "reason": ("reason", False, plain),
    "amount": ("amount", False, refuse_float),
    "comment": ("comment", False, plain),
    "revoke_benefits": ("revoke_benefits", False, plain),
}

encode = object_encoder(RefundCreate, _FIELDS)
