"""The codec of RegisterDomainRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.register_domain_request import RegisterDomainRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "RegisterDomainRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_domain_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_domain_name = _values(known)
    self: Any = new(RegisterDomainRequest)
    self.domain_name = v_domain_name
    if v_domain_name.__class__ is not str:
        self.domain_name = mismatch(v_domain_name, at, "domain_name", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "domain_name": ("domain_name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(RegisterDomainRequest, _FIELDS)
