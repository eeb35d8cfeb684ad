"""The codec of CreateDisputeEvidenceTextRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.create_dispute_evidence_text_request import CreateDisputeEvidenceTextRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateDisputeEvidenceTextRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_idempotency_key, v_evidence_type, v_evidence_text = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_idempotency_key, v_evidence_type, v_evidence_text = _values(known)
    self: Any = new(CreateDisputeEvidenceTextRequest)
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self.evidence_type = v_evidence_type
    if v_evidence_type.__class__ is not str and not (v_evidence_type is None and "evidence_type" not in data):
        self.evidence_type = mismatch(v_evidence_type, at, "evidence_type", "string")
    self.evidence_text = v_evidence_text
    if v_evidence_text.__class__ is not str:
        self.evidence_text = mismatch(v_evidence_text, at, "evidence_text", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "idempotency_key": ("idempotency_key", False, refuse_float),
    "evidence_type": ("evidence_type", False, plain),
    "evidence_text": ("evidence_text", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateDisputeEvidenceTextRequest, _FIELDS)
