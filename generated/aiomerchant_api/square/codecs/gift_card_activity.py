"""The codec of GiftCardActivity.

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
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.gift_card_activity import GiftCardActivity

decode_money: Decode = decode_later(__name__, "money", globals(), "decode_money")
decode_gift_card_activity_load: Decode = decode_later(
    __name__, "gift_card_activity_load", globals(), "decode_gift_card_activity_load"
)
decode_gift_card_activity_activate: Decode = decode_later(
    __name__, "gift_card_activity_activate", globals(), "decode_gift_card_activity_activate"
)
decode_gift_card_activity_redeem: Decode = decode_later(
    __name__, "gift_card_activity_redeem", globals(), "decode_gift_card_activity_redeem"
)
decode_gift_card_activity_clear_balance: Decode = decode_later(
    __name__, "gift_card_activity_clear_balance", globals(), "decode_gift_card_activity_clear_balance"
)
decode_gift_card_activity_deactivate: Decode = decode_later(
    __name__, "gift_card_activity_deactivate", globals(), "decode_gift_card_activity_deactivate"
)
decode_gift_card_activity_adjust_increment: Decode = decode_later(
    __name__, "gift_card_activity_adjust_increment", globals(), "decode_gift_card_activity_adjust_increment"
)
decode_gift_card_activity_adjust_decrement: Decode = decode_later(
    __name__, "gift_card_activity_adjust_decrement", globals(), "decode_gift_card_activity_adjust_decrement"
)
decode_gift_card_activity_refund: Decode = decode_later(
    __name__, "gift_card_activity_refund", globals(), "decode_gift_card_activity_refund"
)
decode_gift_card_activity_unlinked_activity_refund: Decode = decode_later(
    __name__,
    "gift_card_activity_unlinked_activity_refund",
    globals(),
    "decode_gift_card_activity_unlinked_activity_refund",
)
decode_gift_card_activity_import: Decode = decode_later(
    __name__, "gift_card_activity_import", globals(), "decode_gift_card_activity_import"
)
decode_gift_card_activity_block: Decode = decode_later(
    __name__, "gift_card_activity_block", globals(), "decode_gift_card_activity_block"
)
decode_gift_card_activity_unblock: Decode = decode_later(
    __name__, "gift_card_activity_unblock", globals(), "decode_gift_card_activity_unblock"
)
decode_gift_card_activity_import_reversal: Decode = decode_later(
    __name__, "gift_card_activity_import_reversal", globals(), "decode_gift_card_activity_import_reversal"
)
decode_gift_card_activity_transfer_balance_to: Decode = decode_later(
    __name__,
    "gift_card_activity_transfer_balance_to",
    globals(),
    "decode_gift_card_activity_transfer_balance_to",
)
decode_gift_card_activity_transfer_balance_from: Decode = decode_later(
    __name__,
    "gift_card_activity_transfer_balance_from",
    globals(),
    "decode_gift_card_activity_transfer_balance_from",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "GiftCardActivity")
    get = data.get
    self: Any = new(GiftCardActivity)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.type = v = get("type")
    if v.__class__ is not str:
        self.type = mismatch(v, at, "type", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.gift_card_id = v = get("gift_card_id")
    if v.__class__ is not str and (v is not None):
        self.gift_card_id = mismatch(v, at, "gift_card_id", "string")
    self.gift_card_gan = v = get("gift_card_gan")
    if v.__class__ is not str and (v is not None):
        self.gift_card_gan = mismatch(v, at, "gift_card_gan", "string")
    self.gift_card_balance_money = v = get("gift_card_balance_money")
    if v is not None or "gift_card_balance_money" in data:
        self.gift_card_balance_money = decode_money(v, (at, "gift_card_balance_money"))
    self.load_activity_details = v = get("load_activity_details")
    if v is not None:
        self.load_activity_details = decode_gift_card_activity_load(v, (at, "load_activity_details"))
    self.activate_activity_details = v = get("activate_activity_details")
    if v is not None:
        self.activate_activity_details = decode_gift_card_activity_activate(
            v, (at, "activate_activity_details")
        )
    self.redeem_activity_details = v = get("redeem_activity_details")
    if v is not None:
        self.redeem_activity_details = decode_gift_card_activity_redeem(v, (at, "redeem_activity_details"))
    self.clear_balance_activity_details = v = get("clear_balance_activity_details")
    if v is not None:
        self.clear_balance_activity_details = decode_gift_card_activity_clear_balance(
            v, (at, "clear_balance_activity_details")
        )
    self.deactivate_activity_details = v = get("deactivate_activity_details")
    if v is not None:
        self.deactivate_activity_details = decode_gift_card_activity_deactivate(
            v, (at, "deactivate_activity_details")
        )
    self.adjust_increment_activity_details = v = get("adjust_increment_activity_details")
    if v is not None:
        self.adjust_increment_activity_details = decode_gift_card_activity_adjust_increment(
            v, (at, "adjust_increment_activity_details")
        )
    self.adjust_decrement_activity_details = v = get("adjust_decrement_activity_details")
    if v is not None:
        self.adjust_decrement_activity_details = decode_gift_card_activity_adjust_decrement(
            v, (at, "adjust_decrement_activity_details")
        )
    self.refund_activity_details = v = get("refund_activity_details")
    if v is not None:
        self.refund_activity_details = decode_gift_card_activity_refund(v, (at, "refund_activity_details"))
    self.unlinked_activity_refund_activity_details = v = get("unlinked_activity_refund_activity_details")
    if v is not None:
        self.unlinked_activity_refund_activity_details = decode_gift_card_activity_unlinked_activity_refund(
            v, (at, "unlinked_activity_refund_activity_details")
        )
    self.import_activity_details = v = get("import_activity_details")
    if v is not None or "import_activity_details" in data:
        self.import_activity_details = decode_gift_card_activity_import(v, (at, "import_activity_details"))
    self.block_activity_details = v = get("block_activity_details")
    if v is not None or "block_activity_details" in data:
        self.block_activity_details = decode_gift_card_activity_block(v, (at, "block_activity_details"))
    self.unblock_activity_details = v = get("unblock_activity_details")
    if v is not None or "unblock_activity_details" in data:
        self.unblock_activity_details = decode_gift_card_activity_unblock(v, (at, "unblock_activity_details"))
    self.import_reversal_activity_details = v = get("import_reversal_activity_details")
    if v is not None or "import_reversal_activity_details" in data:
        self.import_reversal_activity_details = decode_gift_card_activity_import_reversal(
            v, (at, "import_reversal_activity_details")
        )
    self.transfer_balance_to_activity_details = v = get("transfer_balance_to_activity_details")
    if v is not None or "transfer_balance_to_activity_details" in data:
        self.transfer_balance_to_activity_details = decode_gift_card_activity_transfer_balance_to(
            v, (at, "transfer_balance_to_activity_details")
        )
    self.transfer_balance_from_activity_details = v = get("transfer_balance_from_activity_details")
    if v is not None or "transfer_balance_from_activity_details" in data:
        self.transfer_balance_from_activity_details = decode_gift_card_activity_transfer_balance_from(
            v, (at, "transfer_balance_from_activity_details")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "type": ("type", False, plain),
    "location_id": ("location_id", False, plain),
    "created_at": ("created_at", False, plain),
    "gift_card_id": ("gift_card_id", False, plain),
    "gift_card_gan": ("gift_card_gan", False, plain),
    "gift_card_balance_money": ("gift_card_balance_money", False, encode_later(__name__, "money")),
    "load_activity_details": (
        "load_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_load"),
    ),
    "activate_activity_details": (
        "activate_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_activate"),
    ),
    "redeem_activity_details": (
        "redeem_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_redeem"),
    ),
    "clear_balance_activity_details": (
        "clear_balance_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_clear_balance"),
    ),
    "deactivate_activity_details": (
        "deactivate_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_deactivate"),
    ),
    "adjust_increment_activity_details": (
        "adjust_increment_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_adjust_increment"),
    ),
    "adjust_decrement_activity_details": (
        "adjust_decrement_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_adjust_decrement"),
    ),
    "refund_activity_details": (
        "refund_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_refund"),
    ),
    "unlinked_activity_refund_activity_details": (
        "unlinked_activity_refund_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_unlinked_activity_refund"),
    ),
    "import_activity_details": (
        "import_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_import"),
    ),
    "block_activity_details": (
        "block_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_block"),
    ),
    "unblock_activity_details": (
        "unblock_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_unblock"),
    ),
    "import_reversal_activity_details": (
        "import_reversal_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_import_reversal"),
    ),
    "transfer_balance_to_activity_details": (
        "transfer_balance_to_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_transfer_balance_to"),
    ),
    "transfer_balance_from_activity_details": (
        "transfer_balance_from_activity_details",
        False,
        encode_later(__name__, "gift_card_activity_transfer_balance_from"),
    ),
}

encode = object_encoder(GiftCardActivity, _FIELDS)
