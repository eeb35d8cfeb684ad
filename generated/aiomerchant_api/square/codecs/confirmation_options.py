"""The codec of ConfirmationOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.confirmation_options import ConfirmationOptions

decode_confirmation_decision: Decode = decode_later(
    __name__, "confirmation_decision", globals(), "decode_confirmation_decision"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ConfirmationOptions")
    get = data.get
    self: Any = new(ConfirmationOptions)
    self.title = v = get("title")
    if v.__class__ is not str:
        self.title = mismatch(v, at, "title", "string")
    self.body = v = get("body")
    if v.__class__ is not str:
        self.body = mismatch(v, at, "body", "string")
    self.agree_button_text = v = get("agree_button_text")
    if v.__class__ is not str:
        self.agree_button_text = mismatch(v, at, "agree_button_text", "string")
    self.disagree_button_text = v = get("disagree_button_text")
    if v.__class__ is not str and (v is not None):
        self.disagree_button_text = mismatch(v, at, "disagree_button_text", "string")
    self.decision = v = get("decision")
    if v is not None or "decision" in data:
        self.decision = decode_confirmation_decision(v, (at, "decision"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, plain),
    "body": ("body", False, plain),
    "agree_button_text": ("agree_button_text", False, plain),
    "disagree_button_text": ("disagree_button_text", False, plain),
    "decision": ("decision", False, encode_later(__name__, "confirmation_decision")),
}

encode = object_encoder(ConfirmationOptions, _FIELDS)
