"""The codec of CreateDisputeEvidenceFileRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.create_dispute_evidence_file_request import CreateDisputeEvidenceFileRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDisputeEvidenceFileRequest")
    get = data.get
    self: Any = new(CreateDisputeEvidenceFileRequest)
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self.evidence_type = v = get("evidence_type")
    if v.__class__ is not str and (v is not None or "evidence_type" in data):
        self.evidence_type = mismatch(v, at, "evidence_type", "string")
    self.content_type = v = get("content_type")
    if v.__class__ is not str and (v is not None or "content_type" in data):
        self.content_type = mismatch(v, at, "content_type", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, plain),
    "evidence_type": ("evidence_type", False, plain),
    "content_type": ("content_type", False, plain),
}

encode = object_encoder(CreateDisputeEvidenceFileRequest, _FIELDS)
