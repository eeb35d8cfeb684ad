"""The codec of RegisterDomainRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.register_domain_request import RegisterDomainRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RegisterDomainRequest")
    get = data.get
    self: Any = new(RegisterDomainRequest)
    self.domain_name = v = get("domain_name")
    if v.__class__ is not str:
        self.domain_name = mismatch(v, at, "domain_name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "domain_name": ("domain_name", False, plain),
}

encode = object_encoder(RegisterDomainRequest, _FIELDS)
