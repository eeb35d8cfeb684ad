"""The codec of CreateJobRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.create_job_request import CreateJobRequest

decode_job: Decode = decode_later(__name__, "job", globals(), "decode_job")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateJobRequest")
    get = data.get
    self: Any = new(CreateJobRequest)
    self.job = decode_job(get("job"), (at, "job"))
    self.idempotency_key = v = get("idempotency_key")
    if v.__class__ is not str:
        self.idempotency_key = mismatch(v, at, "idempotency_key", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "job": ("job", False, encode_later(__name__, "job")),
    "idempotency_key": ("idempotency_key", False, plain),
}

encode = object_encoder(CreateJobRequest, _FIELDS)
