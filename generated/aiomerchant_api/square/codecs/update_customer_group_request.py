"""The codec of UpdateCustomerGroupRequest.

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

from ..models.update_customer_group_request import UpdateCustomerGroupRequest

decode_customer_group: Decode = decode_later(__name__, "customer_group", globals(), "decode_customer_group")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "UpdateCustomerGroupRequest")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_group = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_group = _values(known)
    self: Any = new(UpdateCustomerGroupRequest)
    self.group = decode_customer_group(v_group, (at, "group"))
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "group": ("group", False, encode_later(__name__, "customer_group")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(UpdateCustomerGroupRequest, _FIELDS)
