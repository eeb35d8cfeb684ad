"""The codec of CreateDisputeEvidenceFileRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.create_dispute_evidence_file_request import CreateDisputeEvidenceFileRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDisputeEvidenceFileRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_evidence_type, v_content_type = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_evidence_type, v_content_type = _values(known)
    self: Any = new(CreateDisputeEvidenceFileRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.evidence_type = v_evidence_type
    if v_evidence_type.__class__ is not str and not (v_evidence_type is None and "evidence_type" not in data):
        self.evidence_type = mismatch(v_evidence_type, at, "evidence_type", "string")
    self.content_type = v_content_type
    if v_content_type.__class__ is not str and not (v_content_type is None and "content_type" not in data):
        self.content_type = mismatch(v_content_type, at, "content_type", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "evidence_type": ("evidence_type", False, plain),
    "content_type": ("content_type", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateDisputeEvidenceFileRequest, _FIELDS)
