"""The codec of AdditionalRecipient.

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

from ..models.additional_recipient import AdditionalRecipient

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "AdditionalRecipient")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_location_id, v_description, v_amount_money, v_receivable_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id, v_description, v_amount_money, v_receivable_id = _values(known)
    self: Any = new(AdditionalRecipient)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.description = v_description
    if v_description.__class__ is not str and v_description is not None:
        self.description = mismatch(v_description, at, "description", "string")
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self.receivable_id = v_receivable_id
    if v_receivable_id.__class__ is not str and v_receivable_id is not None:
        self.receivable_id = mismatch(v_receivable_id, at, "receivable_id", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "description": ("description", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
    "receivable_id": ("receivable_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(AdditionalRecipient, _FIELDS)
