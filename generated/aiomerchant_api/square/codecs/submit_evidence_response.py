"""The codec of SubmitEvidenceResponse.

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
)
from ..models.submit_evidence_response import SubmitEvidenceResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_dispute: Decode = decode_later(__name__, "dispute", globals(), "decode_dispute")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SubmitEvidenceResponse")
    get = data.get
    self: Any = new(SubmitEvidenceResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.dispute = v = get("dispute")
    if v is not None or "dispute" in data:
        self.dispute = decode_dispute(v, (at, "dispute"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "dispute": ("dispute", False, encode_later(__name__, "dispute")),
}

encode = object_encoder(SubmitEvidenceResponse, _FIELDS)
