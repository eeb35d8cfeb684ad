"""The codec of UpdateWebhookSubscriptionSignatureKeyResponse.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.update_webhook_subscription_signature_key_response import (
    UpdateWebhookSubscriptionSignatureKeyResponse,
)

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWebhookSubscriptionSignatureKeyResponse")
    get = data.get
    self: Any = new(UpdateWebhookSubscriptionSignatureKeyResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.signature_key = v = get("signature_key")
    if v.__class__ is not str and (v is not None or "signature_key" in data):
        self.signature_key = mismatch(v, at, "signature_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "signature_key": ("signature_key", False, plain),
}

encode = object_encoder(UpdateWebhookSubscriptionSignatureKeyResponse, _FIELDS)
