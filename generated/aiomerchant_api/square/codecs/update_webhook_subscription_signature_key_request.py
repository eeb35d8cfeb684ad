"""The codec of UpdateWebhookSubscriptionSignatureKeyRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.update_webhook_subscription_signature_key_request import (
    UpdateWebhookSubscriptionSignatureKeyRequest,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateWebhookSubscriptionSignatureKeyRequest")
    get = data.get
    self: Any = new(UpdateWebhookSubscriptionSignatureKeyRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str and (v is not None):
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(UpdateWebhookSubscriptionSignatureKeyRequest, _FIELDS)
