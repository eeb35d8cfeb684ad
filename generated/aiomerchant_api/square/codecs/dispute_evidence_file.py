"""The codec of DisputeEvidenceFile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.dispute_evidence_file import DisputeEvidenceFile


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisputeEvidenceFile")
    get = data.get
    self: Any = new(DisputeEvidenceFile)
    self.filename = v = get("filename")
    if v.__class__ is not str and (v is not None):
        self.filename = mismatch(v, at, "filename", "string")
    self.filetype = v = get("filetype")
    if v.__class__ is not str and (v is not None):
        self.filetype = mismatch(v, at, "filetype", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filename": ("filename", False, plain),
    "filetype": ("filetype", False, plain),
}

encode = object_encoder(DisputeEvidenceFile, _FIELDS)
