"""The codec of CustomerPortalUsageSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.customer_portal_usage_settings import CustomerPortalUsageSettings


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerPortalUsageSettings")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_show = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_show = _values(known)
    self: Any = new(CustomerPortalUsageSettings)
    self.show = v_show
    if v_show.__class__ is not bool:
        self.show = mismatch(v_show, at, "show", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "show": ("show", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerPortalUsageSettings, _FIELDS)
