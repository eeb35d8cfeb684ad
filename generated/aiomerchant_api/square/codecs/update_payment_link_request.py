"""The codec of UpdatePaymentLinkRequest.

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
)

from ..models.update_payment_link_request import UpdatePaymentLinkRequest

decode_payment_link: Decode = decode_later(__name__, "payment_link", globals(), "decode_payment_link")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdatePaymentLinkRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_payment_link = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_payment_link = _values(known)
    self: Any = new(UpdatePaymentLinkRequest)
    self.payment_link = decode_payment_link(v_payment_link, (at, "payment_link"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "payment_link": ("payment_link", False, encode_later(__name__, "payment_link")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdatePaymentLinkRequest, _FIELDS)
