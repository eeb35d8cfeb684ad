"""The codec of ExternalPaymentDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.external_payment_details import ExternalPaymentDetails

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ExternalPaymentDetails")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_type, v_source, v_source_id, v_source_fee_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_type, v_source, v_source_id, v_source_fee_money = _values(known)
    self: Any = new(ExternalPaymentDetails)
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.source = v_source
    if v_source.__class__ is not str:
        self.source = mismatch(v_source, at, "source", "string")
    self.source_id = v_source_id
    if v_source_id.__class__ is not str and v_source_id is not None:
        self.source_id = mismatch(v_source_id, at, "source_id", "string")
    self.source_fee_money = (
        None if v_source_fee_money is None else decode_money(v_source_fee_money, (at, "source_fee_money"))
    )
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, refuse_float),
    "source": ("source", False, refuse_float),
    "source_id": ("source_id", False, refuse_float),
    "source_fee_money": ("source_fee_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ExternalPaymentDetails, _FIELDS)
