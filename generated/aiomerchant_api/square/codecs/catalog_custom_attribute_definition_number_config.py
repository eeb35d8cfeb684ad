"""The codec of CatalogCustomAttributeDefinitionNumberConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, refuse_float
from ..models.catalog_custom_attribute_definition_number_config import (
    CatalogCustomAttributeDefinitionNumberConfig,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeDefinitionNumberConfig")
    get = data.get
    self: Any = new(CatalogCustomAttributeDefinitionNumberConfig)
    self.precision = v = get("precision")
    if v.__class__ is not int and (v is not None):
        self.precision = mismatch(v, at, "precision", "integer")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "precision": ("precision", False, refuse_float),
}

encode = object_encoder(CatalogCustomAttributeDefinitionNumberConfig, _FIELDS)
