"""The codec of ListDisputeEvidenceResponse.

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

from ..models.list_dispute_evidence_response import ListDisputeEvidenceResponse

decode_dispute_evidence: Decode = decode_later(
    __name__, "dispute_evidence", globals(), "decode_dispute_evidence"
)
decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListDisputeEvidenceResponse")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_evidence, v_errors, v_cursor = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_evidence, v_errors, v_cursor = _values(known)
    self: Any = new(ListDisputeEvidenceResponse)
    if v_evidence.__class__ is list:
        here = (at, "evidence[]")
        self.evidence = [decode_dispute_evidence(item, here) for item in v_evidence]
    elif v_evidence is None and "evidence" not in data:
        self.evidence = None
    else:
        self.evidence = mismatch(v_evidence, at, "evidence", "array")
    if v_errors.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(item, here) for item in v_errors]
    elif v_errors is None and "errors" not in data:
        self.errors = None
    else:
        self.errors = mismatch(v_errors, at, "errors", "array")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and not (v_cursor is None and "cursor" not in data):
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "evidence": ("evidence", False, encode_list_of(encode_later(__name__, "dispute_evidence"))),
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "cursor": ("cursor", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListDisputeEvidenceResponse, _FIELDS)
