"""The codec of CatalogVersionUpdatedEventCatalogVersion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, instant, mismatch, moment, new, object_encoder

from ..models.catalog_version_updated_event_catalog_version import CatalogVersionUpdatedEventCatalogVersion


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogVersionUpdatedEventCatalogVersion")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_updated_at = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_updated_at = _values(known)
    self: Any = new(CatalogVersionUpdatedEventCatalogVersion)
    self.updated_at = (
        None if v_updated_at is None and "updated_at" not in data else instant(v_updated_at, at, "updated_at")
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "updated_at": ("updated_at", False, moment),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogVersionUpdatedEventCatalogVersion, _FIELDS)
