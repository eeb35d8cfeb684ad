"""The codec of CustomerSession.

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
    unique_id,
)

from ..models.customer_session import CustomerSession

decode_customer: Decode = decode_later(__name__, "customer", globals(), "decode_customer")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerSession")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_token,
            v_expires_at,
            v_return_url,
            v_customer_portal_url,
            v_customer_id,
            v_customer,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_created_at,
            v_modified_at,
            v_id,
            v_token,
            v_expires_at,
            v_return_url,
            v_customer_portal_url,
            v_customer_id,
            v_customer,
        ) = _values(known)
    self: Any = new(CustomerSession)
    self.created_at = instant(v_created_at, at, "created_at")
    self.modified_at = (
        None if v_modified_at is None and "modified_at" in data else instant(v_modified_at, at, "modified_at")
    )
    self.id = unique_id(v_id, at, "id")
    self.token = v_token
    if v_token.__class__ is not str:
        self.token = mismatch(v_token, at, "token", "string")
    self.expires_at = instant(v_expires_at, at, "expires_at")
    self.return_url = v_return_url
    if v_return_url.__class__ is not str and not (v_return_url is None and "return_url" in data):
        self.return_url = mismatch(v_return_url, at, "return_url", "string")
    self.customer_portal_url = v_customer_portal_url
    if v_customer_portal_url.__class__ is not str:
        self.customer_portal_url = mismatch(v_customer_portal_url, at, "customer_portal_url", "string")
    self.customer_id = unique_id(v_customer_id, at, "customer_id")
    self.customer = decode_customer(v_customer, (at, "customer"))
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "created_at": ("created_at", False, moment),
    "modified_at": ("modified_at", True, moment),
    "id": ("id", False, plain),
    "token": ("token", False, refuse_float),
    "expires_at": ("expires_at", False, moment),
    "return_url": ("return_url", True, refuse_float),
    "customer_portal_url": ("customer_portal_url", False, refuse_float),
    "customer_id": ("customer_id", False, plain),
    "customer": ("customer", False, encode_later(__name__, "customer")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerSession, _FIELDS)
