"""The codec of GiftCard.

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
    encode_list_of,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.gift_card import GiftCard

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_decode_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCard")
    known = data if len(data) == 8 else _NOTHING | data
    try:
        v_id, v_type, v_gan_source, v_state, v_balance_money, v_gan, v_created_at, v_customer_ids = _values(
            known
        )
    except KeyError:
        known = _NOTHING | data
        v_id, v_type, v_gan_source, v_state, v_balance_money, v_gan, v_created_at, v_customer_ids = _values(
            known
        )
    self: Any = new(GiftCard)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.gan_source = v_gan_source
    if v_gan_source.__class__ is not str and v_gan_source is not None:
        self.gan_source = mismatch(v_gan_source, at, "gan_source", "string")
    self.state = v_state
    if v_state.__class__ is not str and not (v_state is None and "state" not in data):
        self.state = mismatch(v_state, at, "state", "string")
    self.balance_money = (
        None
        if v_balance_money is None and "balance_money" not in data
        else decode_money(v_balance_money, (at, "balance_money"))
    )
    self.gan = v_gan
    if v_gan.__class__ is not str and v_gan is not None:
        self.gan = mismatch(v_gan, at, "gan", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.customer_ids = (
        None
        if v_customer_ids is None and "customer_ids" not in data
        else _decode_customer_ids(v_customer_ids, at, "customer_ids")
    )
    self._extra = None if len(known) == 8 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "type": ("type", False, plain),
    "gan_source": ("gan_source", False, plain),
    "state": ("state", False, plain),
    "balance_money": ("balance_money", False, encode_later(__name__, "money")),
    "gan": ("gan", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "customer_ids": ("customer_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCard, _FIELDS)
