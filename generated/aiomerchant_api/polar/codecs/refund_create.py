"""The codec of RefundCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
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
    whole,
)

from ..models.refund_create import RefundCreate

_decode_metadata = dict_of(
    by_class(
        {str: string, int: number, float: number, bool: boolean}, "string or integer or number or boolean"
    )
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RefundCreate")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_metadata, v_order_id, v_reason, v_amount, v_comment, v_revoke_benefits = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_metadata, v_order_id, v_reason, v_amount, v_comment, v_revoke_benefits = _values(known)
    self: Any = new(RefundCreate)
    self.metadata = (
        None
        if v_metadata is None and "metadata" not in data
        else _decode_metadata(v_metadata, at, "metadata")
    )
    self.order_id = unique_id(v_order_id, at, "order_id")
    self.reason = v_reason
    if v_reason.__class__ is not str:
        self.reason = mismatch(v_reason, at, "reason", "string")
    self.amount = v_amount
    if v_amount.__class__ is not int:
        self.amount = mismatch(v_amount, at, "amount", "integer")
    self.comment = v_comment
    if v_comment.__class__ is not str and v_comment is not None:
        self.comment = mismatch(v_comment, at, "comment", "string")
    self.revoke_benefits = v_revoke_benefits
    if v_revoke_benefits.__class__ is not bool and not (
        v_revoke_benefits is None and "revoke_benefits" not in data
    ):
        self.revoke_benefits = mismatch(v_revoke_benefits, at, "revoke_benefits", "boolean")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "metadata": ("metadata", False, plain),
    "order_id": ("order_id", False, plain),
    "reason": ("reason", False, plain),
    "amount": ("amount", False, whole),
    "comment": ("comment", False, refuse_float),
    "revoke_benefits": ("revoke_benefits", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RefundCreate, _FIELDS)
