"""The codec of UpdateJobRequest.

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
    mismatch,
    new,
    object_encoder,
)

from ..models.update_job_request import UpdateJobRequest

decode_job: Decode = decode_later(__name__, "job", globals(), "decode_job")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateJobRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_job = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_job = _values(known)
    self: Any = new(UpdateJobRequest)
    self.job = decode_job(v_job, (at, "job"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "job": ("job", False, encode_later(__name__, "job")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateJobRequest, _FIELDS)
