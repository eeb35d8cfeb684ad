"""The codec of ChargeRequestAdditionalRecipient.

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

from ..models.charge_request_additional_recipient import ChargeRequestAdditionalRecipient

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ChargeRequestAdditionalRecipient")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_location_id, v_description, v_amount_money = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id, v_description, v_amount_money = _values(known)
    self: Any = new(ChargeRequestAdditionalRecipient)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.description = v_description
    if v_description.__class__ is not str:
        self.description = mismatch(v_description, at, "description", "string")
    self.amount_money = decode_money(v_amount_money, (at, "amount_money"))
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "description": ("description", False, refuse_float),
    "amount_money": ("amount_money", False, encode_later(__name__, "money")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ChargeRequestAdditionalRecipient, _FIELDS)
