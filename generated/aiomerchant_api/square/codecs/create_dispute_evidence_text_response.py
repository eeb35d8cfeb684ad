"""The codec of CreateDisputeEvidenceTextResponse.

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
from ..models.create_dispute_evidence_text_response import CreateDisputeEvidenceTextResponse

decode_error: Decode = decode_later(__name__, "error", globals(), "decode_error")
decode_dispute_evidence: Decode = decode_later(
    __name__, "dispute_evidence", globals(), "decode_dispute_evidence"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDisputeEvidenceTextResponse")
    get = data.get
    self: Any = new(CreateDisputeEvidenceTextResponse)
    self.errors = v = get("errors")
    if v.__class__ is list:
        here = (at, "errors[]")
        self.errors = [decode_error(i, here) for i in v]
    elif v is not None or "errors" in data:
        self.errors = mismatch(v, at, "errors", "array")
    self.evidence = v = get("evidence")
    if v is not None or "evidence" in data:
        self.evidence = decode_dispute_evidence(v, (at, "evidence"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "errors": ("errors", False, encode_list_of(encode_later(__name__, "error"))),
    "evidence": ("evidence", False, encode_later(__name__, "dispute_evidence")),
}

encode = object_encoder(CreateDisputeEvidenceTextResponse, _FIELDS)
