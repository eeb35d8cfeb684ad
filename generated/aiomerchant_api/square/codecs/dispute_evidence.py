"""The codec of DisputeEvidence.

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
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.dispute_evidence import DisputeEvidence

decode_dispute_evidence_file: Decode = decode_later(
    __name__, "dispute_evidence_file", globals(), "decode_dispute_evidence_file"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisputeEvidence")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_evidence_id,
            v_id,
            v_dispute_id,
            v_evidence_file,
            v_evidence_text,
            v_uploaded_at,
            v_evidence_type,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_evidence_id,
            v_id,
            v_dispute_id,
            v_evidence_file,
            v_evidence_text,
            v_uploaded_at,
            v_evidence_type,
        ) = _values(known)
    self: Any = new(DisputeEvidence)
    self.evidence_id = v_evidence_id
    if v_evidence_id.__class__ is not str and v_evidence_id is not None:
        self.evidence_id = mismatch(v_evidence_id, at, "evidence_id", "string")
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.dispute_id = v_dispute_id
    if v_dispute_id.__class__ is not str and v_dispute_id is not None:
        self.dispute_id = mismatch(v_dispute_id, at, "dispute_id", "string")
    self.evidence_file = (
        None
        if v_evidence_file is None
        else decode_dispute_evidence_file(v_evidence_file, (at, "evidence_file"))
    )
    self.evidence_text = v_evidence_text
    if v_evidence_text.__class__ is not str and v_evidence_text is not None:
        self.evidence_text = mismatch(v_evidence_text, at, "evidence_text", "string")
    self.uploaded_at = None if v_uploaded_at is None else instant(v_uploaded_at, at, "uploaded_at")
    self.evidence_type = v_evidence_type
    if v_evidence_type.__class__ is not str and v_evidence_type is not None:
        self.evidence_type = mismatch(v_evidence_type, at, "evidence_type", "string")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "evidence_id": ("evidence_id", False, refuse_float),
    "id": ("id", False, refuse_float),
    "dispute_id": ("dispute_id", False, refuse_float),
    "evidence_file": ("evidence_file", False, encode_later(__name__, "dispute_evidence_file")),
    "evidence_text": ("evidence_text", False, refuse_float),
    "uploaded_at": ("uploaded_at", False, moment),
    "evidence_type": ("evidence_type", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DisputeEvidence, _FIELDS)
