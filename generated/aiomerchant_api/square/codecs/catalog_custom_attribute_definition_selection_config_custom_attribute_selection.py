"""The codec of CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
    CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection"
        )
    get = data.get
    self: Any = new(CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.name = v = get("name")
    if v.__class__ is not str:
        self.name = mismatch(v, at, "name", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "name": ("name", False, plain),
}

encode = object_encoder(CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection, _FIELDS)
