"""The codec of RevokeTokenResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder
from ..models.revoke_token_response import RevokeTokenResponse


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RevokeTokenResponse")
    self: Any = new(RevokeTokenResponse)
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {}

encode = object_encoder(RevokeTokenResponse, _FIELDS)
