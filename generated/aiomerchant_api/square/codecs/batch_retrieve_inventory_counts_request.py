"""The codec of BatchRetrieveInventoryCountsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, list_of, mismatch, new, object_encoder, plain, refuse_float, string
from ..models.batch_retrieve_inventory_counts_request import BatchRetrieveInventoryCountsRequest

_catalog_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveInventoryCountsRequest")
    get = data.get
    self: Any = new(BatchRetrieveInventoryCountsRequest)
    self.catalog_object_ids = v = get("catalog_object_ids")
    if v is not None:
        self.catalog_object_ids = _catalog_object_ids(v, at, "catalog_object_ids")
    self.location_ids = v = get("location_ids")
    if v is not None:
        self.location_ids = _catalog_object_ids(v, at, "location_ids")
    self.updated_after = v = get("updated_after")
    if v is not None:
        self.updated_after = instant(v, at, "updated_after")
    self.cursor = v = get("cursor")
    if v.__class__ is not str and (v is not None):
        self.cursor = mismatch(v, at, "cursor", "string")
    self.states = v = get("states")
    if v is not None:
        self.states = _catalog_object_ids(v, at, "states")
    self.limit = v = get("limit")
    if v.__class__ is not int and (v is not None):
        self.limit = mismatch(v, at, "limit", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_object_ids": ("catalog_object_ids", False, plain),
    "location_ids": ("location_ids", False, plain),
    "updated_after": ("updated_after", False, plain),
    "cursor": ("cursor", False, plain),
    "states": ("states", False, plain),
    "limit": ("limit", False, refuse_float),
}

encode = object_encoder(BatchRetrieveInventoryCountsRequest, _FIELDS)
