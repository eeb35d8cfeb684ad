"""The codec of UpdateWebhookSubscriptionSignatureKeyResponse.

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
    refuse_float,
)

from ..models.update_webhook_subscription_signature_key_response import (
    UpdateWebhookSubscriptionSignatureKeyResponse,
)

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWebhookSubscriptionSignatureKeyResponse")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_errors, v_signature_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_errors, v_signature_key = _values(known)
    self: Any = new(UpdateWebhookSubscriptionSignatureKeyResponse)
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.signature_key = v_signature_key
    if v_signature_key.__class__ is not str and not (v_signature_key is None and "signature_key" not in data):
        self.signature_key = mismatch(v_signature_key, at, "signature_key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "signature_key": ("signature_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateWebhookSubscriptionSignatureKeyResponse, _FIELDS)
