"""The codec of DisputeEvidenceFile.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.dispute_evidence_file import DisputeEvidenceFile


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "DisputeEvidenceFile")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_filename, v_filetype = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_filename, v_filetype = _values(known)
    self: Any = new(DisputeEvidenceFile)
    self.filename = v_filename
    if v_filename.__class__ is not str and v_filename is not None:
        self.filename = mismatch(v_filename, at, "filename", "string")
    self.filetype = v_filetype
    if v_filetype.__class__ is not str and v_filetype is not None:
        self.filetype = mismatch(v_filetype, at, "filetype", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filename": ("filename", False, refuse_float),
    "filetype": ("filetype", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(DisputeEvidenceFile, _FIELDS)
