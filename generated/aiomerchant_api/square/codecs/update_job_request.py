"""The codec of UpdateJobRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.update_job_request import UpdateJobRequest

decode_job: Decode = decode_later(__name__, "job", globals(), "decode_job")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateJobRequest")
    get = data.get
    self: Any = new(UpdateJobRequest)
    self.job = decode_job(get("job"), (at, "job"))
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "job": ("job", False, encode_later(__name__, "job")),
}

encode = object_encoder(UpdateJobRequest, _FIELDS)
