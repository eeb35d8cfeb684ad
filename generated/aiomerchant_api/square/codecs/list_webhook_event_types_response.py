"""The codec of ListWebhookEventTypesResponse.

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
    list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    string,
)
from ..models.list_webhook_event_types_response import ListWebhookEventTypesResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
_event_types = list_of(string)
decode_event_type_metadata: Decode = decode_later(
    __name__, "event_type_metadata", globals(), "decode_event_type_metadata"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListWebhookEventTypesResponse")
    get = data.get
    self: Any = new(ListWebhookEventTypesResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.event_types = v = get("event_types")
    if v is not None or "event_types" in data:
        self.event_types = _event_types(v, at, "event_types")
    self.metadata = v = get("metadata")
    if v.__class__ is list:
        here = (at, "metadata[]")
        self.metadata = [decode_event_type_metadata(i, here) for i in v]
    elif v is not None or "metadata" in data:
        self.metadata = mismatch(v, at, "metadata", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "event_types": ("event_types", False, plain),
    "metadata": ("metadata", False, encode_list_of(encode_later(__name__, "event_type_metadata"))),
}

encode = object_encoder(ListWebhookEventTypesResponse, _FIELDS)
