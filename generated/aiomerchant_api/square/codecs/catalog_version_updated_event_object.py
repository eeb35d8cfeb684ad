"""The codec of CatalogVersionUpdatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder
from ..models.catalog_version_updated_event_object import CatalogVersionUpdatedEventObject

decode_catalog_version_updated_event_catalog_version: Decode = decode_later(
    __name__,
    "catalog_version_updated_event_catalog_version",
    globals(),
    "decode_catalog_version_updated_event_catalog_version",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogVersionUpdatedEventObject")
    get = data.get
    self: Any = new(CatalogVersionUpdatedEventObject)
    self.catalog_version = v = get("catalog_version")
    if v is not None:
        self.catalog_version = decode_catalog_version_updated_event_catalog_version(
            v, (at, "catalog_version")
        )
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_version": (
        "catalog_version",
        False,
        encode_later(__name__, "catalog_version_updated_event_catalog_version"),
    ),
}

encode = object_encoder(CatalogVersionUpdatedEventObject, _FIELDS)
