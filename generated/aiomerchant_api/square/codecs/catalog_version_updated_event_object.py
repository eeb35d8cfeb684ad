"""The codec of CatalogVersionUpdatedEventObject.

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
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_catalog_version = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_catalog_version = _values(known)
    self: Any = new(CatalogVersionUpdatedEventObject)
    self.catalog_version = (
        None
        if v_catalog_version is None
        else decode_catalog_version_updated_event_catalog_version(v_catalog_version, (at, "catalog_version"))
    )
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_version": (
        "catalog_version",
        False,
        encode_later(__name__, "catalog_version_updated_event_catalog_version"),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogVersionUpdatedEventObject, _FIELDS)
