"""The codec of GiftCard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.gift_card import GiftCard

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCard")
    get = data.get
    self: Any = new(GiftCard)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.gan_source = v = get("gan_source")
    if v.__class__ is not str and (v is not None):
        self.gan_source = mismatch(v, at, "gan_source", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None or "state" in data):
        self.state = mismatch(v, at, "state", "string")
    self.balance_money = v = get("balance_money")
    if v is not None or "balance_money" in data:
        self.balance_money = decode_money(v, (at, "balance_money"))
    self.gan = v = get("gan")
    if v.__class__ is not str and (v is not None):
        self.gan = mismatch(v, at, "gan", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.customer_ids = v = get("customer_ids")
    if v is not None or "customer_ids" in data:
        self.customer_ids = _customer_ids(v, at, "customer_ids")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "type": ("type", False, plain),
    "gan_source": ("gan_source", False, plain),
    "state": ("state", False, plain),
    "balance_money": ("balance_money", False, encode_later(__name__, "money")),
    "gan": ("gan", False, plain),
    "created_at": ("created_at", False, plain),
    "customer_ids": ("customer_ids", False, plain),
}

encode = object_encoder(GiftCard, _FIELDS)
