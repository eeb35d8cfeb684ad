"""The codec of CreateMobileAuthorizationCodeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.create_mobile_authorization_code_request import CreateMobileAuthorizationCodeRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CreateMobileAuthorizationCodeRequest")
    get = data.get
    self: Any = new(CreateMobileAuthorizationCodeRequest)
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None or "location_id" in data):
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(CreateMobileAuthorizationCodeRequest, _FIELDS)
