"""The codec of CatalogVersionUpdatedEventCatalogVersion.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.catalog_version_updated_event_catalog_version import CatalogVersionUpdatedEventCatalogVersion


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogVersionUpdatedEventCatalogVersion")
    get = data.get
    self: Any = new(CatalogVersionUpdatedEventCatalogVersion)
    self.updated_at = v = get("updated_at")
    if v is not None or "updated_at" in data:
        self.updated_at = instant(v, at, "updated_at")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "updated_at": ("updated_at", False, plain),
}

encode = object_encoder(CatalogVersionUpdatedEventCatalogVersion, _FIELDS)
