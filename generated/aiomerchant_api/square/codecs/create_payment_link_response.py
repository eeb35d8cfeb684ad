"""The codec of CreatePaymentLinkResponse.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.create_payment_link_response import CreatePaymentLinkResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_payment_link: Decode = decode_later(__name__, "payment_link", globals(), "decode_payment_link")
decode_payment_link_related_resources: Decode = decode_later(
    __name__, "payment_link_related_resources", globals(), "decode_payment_link_related_resources"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreatePaymentLinkResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_errors, v_payment_link, v_related_resources = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_payment_link, v_related_resources = _values(known)
    self: Any = new(CreatePaymentLinkResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.payment_link = (
        None
        if v_payment_link is None and "payment_link" not in data
        else decode_payment_link(v_payment_link, (at, "payment_link"))
    )
    self.related_resources = (
        None
        if v_related_resources is None and "related_resources" not in data
        else decode_payment_link_related_resources(v_related_resources, (at, "related_resources"))
    )
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "payment_link": ("payment_link", False, encode_later(__name__, "payment_link")),
    "related_resources": (
        "related_resources",
        False,
        encode_later(__name__, "payment_link_related_resources"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreatePaymentLinkResponse, _FIELDS)
