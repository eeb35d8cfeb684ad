"""The codec of DisputeEvidence.

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
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.dispute_evidence import DisputeEvidence

decode_dispute_evidence_file: Decode = decode_later(
    __name__, "dispute_evidence_file", globals(), "decode_dispute_evidence_file"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisputeEvidence")
    get = data.get
    self: Any = new(DisputeEvidence)
    self.evidence_id = v = get("evidence_id")
    if v.__class__ is not str and (v is not None):
        self.evidence_id = mismatch(v, at, "evidence_id", "string")
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.dispute_id = v = get("dispute_id")
    if v.__class__ is not str and (v is not None):
        self.dispute_id = mismatch(v, at, "dispute_id", "string")
    self.evidence_file = v = get("evidence_file")
    if v is not None:
        self.evidence_file = decode_dispute_evidence_file(v, (at, "evidence_file"))
    self.evidence_text = v = get("evidence_text")
    if v.__class__ is not str and (v is not None):
        self.evidence_text = mismatch(v, at, "evidence_text", "string")
    self.uploaded_at = v = get("uploaded_at")
    if v is not None:
        self.uploaded_at = instant(v, at, "uploaded_at")
    self.evidence_type = v = get("evidence_type")
    if v.__class__ is not str and (v is not None):
        self.evidence_type = mismatch(v, at, "evidence_type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "evidence_id": ("evidence_id", False, plain),
    "id": ("id", False, plain),
    "dispute_id": ("dispute_id", False, plain),
    "evidence_file": ("evidence_file", False, encode_later(__name__, "dispute_evidence_file")),
    "evidence_text": ("evidence_text", False, plain),
    "uploaded_at": ("uploaded_at", False, plain),
    "evidence_type": ("evidence_type", False, plain),
}

encode = object_encoder(DisputeEvidence, _FIELDS)
