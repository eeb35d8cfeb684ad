"""The codec of CatalogCustomAttributeDefinitionStringConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.catalog_custom_attribute_definition_string_config import (
    CatalogCustomAttributeDefinitionStringConfig,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeDefinitionStringConfig")
    get = data.get
    self: Any = new(CatalogCustomAttributeDefinitionStringConfig)
    self.enforce_uniqueness = v = get("enforce_uniqueness")
    if v.__class__ is not bool and (v is not None):
        self.enforce_uniqueness = mismatch(v, at, "enforce_uniqueness", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "enforce_uniqueness": ("enforce_uniqueness", False, plain),
}

encode = object_encoder(CatalogCustomAttributeDefinitionStringConfig, _FIELDS)
