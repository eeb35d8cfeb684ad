"""The codec of CreateDisputeEvidenceTextRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.create_dispute_evidence_text_request import CreateDisputeEvidenceTextRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDisputeEvidenceTextRequest")
    get = data.get
    self: Any = new(CreateDisputeEvidenceTextRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.evidence_type = v = get("evidence_type")
    if v.__class__ is not str and (v is not None or "evidence_type" in data):
        self.evidence_type = mismatch(v, at, "evidence_type", "string")
    self.evidence_text = v = get("evidence_text")
    if v.__class__ is not str:
        self.evidence_text = mismatch(v, at, "evidence_text", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "evidence_type": ("evidence_type", False, plain),
    "evidence_text": ("evidence_text", False, plain),
}

encode = object_encoder(CreateDisputeEvidenceTextRequest, _FIELDS)
