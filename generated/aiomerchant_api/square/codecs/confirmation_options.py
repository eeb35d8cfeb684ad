"""The codec of ConfirmationOptions.

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
    refuse_float,
)

from ..models.confirmation_options import ConfirmationOptions

decode_confirmation_decision: Decode = decode_later(
    __name__, "confirmation_decision", globals(), "decode_confirmation_decision"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ConfirmationOptions")
    known = data if len(data) == 5 else _NOTHING | data
    try:
        v_title, v_body, v_agree_button_text, v_disagree_button_text, v_decision = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_title, v_body, v_agree_button_text, v_disagree_button_text, v_decision = _values(known)
    self: Any = new(ConfirmationOptions)
    self.title = v_title
    if v_title.__class__ is not str:
        self.title = mismatch(v_title, at, "title", "string")
    self.body = v_body
    if v_body.__class__ is not str:
        self.body = mismatch(v_body, at, "body", "string")
    self.agree_button_text = v_agree_button_text
    if v_agree_button_text.__class__ is not str:
        self.agree_button_text = mismatch(v_agree_button_text, at, "agree_button_text", "string")
    self.disagree_button_text = v_disagree_button_text
    if v_disagree_button_text.__class__ is not str and v_disagree_button_text is not None:
        self.disagree_button_text = mismatch(v_disagree_button_text, at, "disagree_button_text", "string")
    self.decision = (
        None
        if v_decision is None and "decision" not in data
        else decode_confirmation_decision(v_decision, (at, "decision"))
    )
    self._extra = None if len(known) == 5 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "title": ("title", False, refuse_float),
    "body": ("body", False, refuse_float),
    "agree_button_text": ("agree_button_text", False, refuse_float),
    "disagree_button_text": ("disagree_button_text", False, refuse_float),
    "decision": ("decision", False, encode_later(__name__, "confirmation_decision")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ConfirmationOptions, _FIELDS)
