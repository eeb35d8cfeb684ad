"""The codec of CreateJobRequest.

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
    refuse_float,
)

from ..models.create_job_request import CreateJobRequest

decode_job: Decode = decode_later(__name__, "job", globals(), "decode_job")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateJobRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_job, v_idempotency_key = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_job, v_idempotency_key = _values(known)
    self: Any = new(CreateJobRequest)
    self.job = decode_job(v_job, (at, "job"))
    self.idempotency_key = v_idempotency_key
    if v_idempotency_key.__class__ is not str:
        self.idempotency_key = mismatch(v_idempotency_key, at, "idempotency_key", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "job": ("job", False, encode_later(__name__, "job")),
    "idempotency_key": ("idempotency_key", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CreateJobRequest, _FIELDS)
