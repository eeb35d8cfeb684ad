"""The codec of GiftCardActivity.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
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
    known = data if len(data) == 22 else _NOTHING | data
    try:
        (
            v_id,
            v_type,
            v_location_id,
            v_created_at,
            v_gift_card_id,
            v_gift_card_gan,
            v_gift_card_balance_money,
            v_load_activity_details,
            v_activate_activity_details,
            v_redeem_activity_details,
            v_clear_balance_activity_details,
            v_deactivate_activity_details,
            v_adjust_increment_activity_details,
            v_adjust_decrement_activity_details,
            v_refund_activity_details,
            v_unlinked_activity_refund_activity_details,
            v_import_activity_details,
            v_block_activity_details,
            v_unblock_activity_details,
            v_import_reversal_activity_details,
            v_transfer_balance_to_activity_details,
            v_transfer_balance_from_activity_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_id,
            v_type,
            v_location_id,
            v_created_at,
            v_gift_card_id,
            v_gift_card_gan,
            v_gift_card_balance_money,
            v_load_activity_details,
            v_activate_activity_details,
            v_redeem_activity_details,
            v_clear_balance_activity_details,
            v_deactivate_activity_details,
            v_adjust_increment_activity_details,
            v_adjust_decrement_activity_details,
            v_refund_activity_details,
            v_unlinked_activity_refund_activity_details,
            v_import_activity_details,
            v_block_activity_details,
            v_unblock_activity_details,
            v_import_reversal_activity_details,
            v_transfer_balance_to_activity_details,
            v_transfer_balance_from_activity_details,
        ) = _values(known)
    self: Any = new(GiftCardActivity)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.type = v_type
    if v_type.__class__ is not str:
        self.type = mismatch(v_type, at, "type", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.created_at = (
        None if v_created_at is None and "created_at" not in data else instant(v_created_at, at, "created_at")
    )
    self.gift_card_id = v_gift_card_id
    if v_gift_card_id.__class__ is not str and v_gift_card_id is not None:
        self.gift_card_id = mismatch(v_gift_card_id, at, "gift_card_id", "string")
    self.gift_card_gan = v_gift_card_gan
    if v_gift_card_gan.__class__ is not str and v_gift_card_gan is not None:
        self.gift_card_gan = mismatch(v_gift_card_gan, at, "gift_card_gan", "string")
    self.gift_card_balance_money = (
        None
        if v_gift_card_balance_money is None and "gift_card_balance_money" not in data
        else decode_money(v_gift_card_balance_money, (at, "gift_card_balance_money"))
    )
    self.load_activity_details = (
        None
        if v_load_activity_details is None
        else decode_gift_card_activity_load(v_load_activity_details, (at, "load_activity_details"))
    )
    self.activate_activity_details = (
        None
        if v_activate_activity_details is None
        else decode_gift_card_activity_activate(
            v_activate_activity_details, (at, "activate_activity_details")
        )
    )
    self.redeem_activity_details = (
        None
        if v_redeem_activity_details is None
        else decode_gift_card_activity_redeem(v_redeem_activity_details, (at, "redeem_activity_details"))
    )
    self.clear_balance_activity_details = (
        None
        if v_clear_balance_activity_details is None
        else decode_gift_card_activity_clear_balance(
            v_clear_balance_activity_details, (at, "clear_balance_activity_details")
        )
    )
    self.deactivate_activity_details = (
        None
        if v_deactivate_activity_details is None
        else decode_gift_card_activity_deactivate(
            v_deactivate_activity_details, (at, "deactivate_activity_details")
        )
    )
    self.adjust_increment_activity_details = (
        None
        if v_adjust_increment_activity_details is None
        else decode_gift_card_activity_adjust_increment(
            v_adjust_increment_activity_details, (at, "adjust_increment_activity_details")
        )
    )
    self.adjust_decrement_activity_details = (
        None
        if v_adjust_decrement_activity_details is None
        else decode_gift_card_activity_adjust_decrement(
            v_adjust_decrement_activity_details, (at, "adjust_decrement_activity_details")
        )
    )
    self.refund_activity_details = (
        None
        if v_refund_activity_details is None
        else decode_gift_card_activity_refund(v_refund_activity_details, (at, "refund_activity_details"))
    )
    self.unlinked_activity_refund_activity_details = (
        None
        if v_unlinked_activity_refund_activity_details is None
        else decode_gift_card_activity_unlinked_activity_refund(
            v_unlinked_activity_refund_activity_details, (at, "unlinked_activity_refund_activity_details")
        )
    )
    self.import_activity_details = (
        None
        if v_import_activity_details is None and "import_activity_details" not in data
        else decode_gift_card_activity_import(v_import_activity_details, (at, "import_activity_details"))
    )
    self.block_activity_details = (
        None
        if v_block_activity_details is None and "block_activity_details" not in data
        else decode_gift_card_activity_block(v_block_activity_details, (at, "block_activity_details"))
    )
    self.unblock_activity_details = (
        None
        if v_unblock_activity_details is None and "unblock_activity_details" not in data
        else decode_gift_card_activity_unblock(v_unblock_activity_details, (at, "unblock_activity_details"))
    )
    self.import_reversal_activity_details = (
        None
        if v_import_reversal_activity_details is None and "import_reversal_activity_details" not in data
        else decode_gift_card_activity_import_reversal(
            v_import_reversal_activity_details, (at, "import_reversal_activity_details")
        )
    )
    self.transfer_balance_to_activity_details = (
        None
        if v_transfer_balance_to_activity_details is None
        and "transfer_balance_to_activity_details" not in data
        else decode_gift_card_activity_transfer_balance_to(
            v_transfer_balance_to_activity_details, (at, "transfer_balance_to_activity_details")
        )
    )
    self.transfer_balance_from_activity_details = (
        None
        if v_transfer_balance_from_activity_details is None
        and "transfer_balance_from_activity_details" not in data
        else decode_gift_card_activity_transfer_balance_from(
            v_transfer_balance_from_activity_details, (at, "transfer_balance_from_activity_details")
        )
    )
    self._extra = None if len(known) == 22 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "type": ("type", False, plain),
    "location_id": ("location_id", False, refuse_float),
    "created_at": ("created_at", False, moment),
    "gift_card_id": ("gift_card_id", False, refuse_float),
    "gift_card_gan": ("gift_card_gan", False, refuse_float),
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

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(GiftCardActivity, _FIELDS)
