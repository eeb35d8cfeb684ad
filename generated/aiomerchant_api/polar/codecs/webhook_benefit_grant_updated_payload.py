"""The codec of WebhookBenefitGrantUpdatedPayload.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    constant,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.webhook_benefit_grant_updated_payload import WebhookBenefitGrantUpdatedPayload

_type = constant("benefit_grant.updated")
decode_benefit_grant_webhook: Decode = decode_later(
    __name__, "benefit_grant_webhook", globals(), "decode_benefit_grant_webhook"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "WebhookBenefitGrantUpdatedPayload")
    get = data.get
    self: Any = new(WebhookBenefitGrantUpdatedPayload)
    self.type = _type(get("type"), at, "type")
    self.timestamp = instant(get("timestamp"), at, "timestamp")
    self.data = decode_benefit_grant_webhook(get("data"), (at, "data"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "timestamp": ("timestamp", False, plain),
    "data": ("data", False, encode_later(__name__, "benefit_grant_webhook")),
}

encode = object_encoder(WebhookBenefitGrantUpdatedPayload, _FIELDS)
