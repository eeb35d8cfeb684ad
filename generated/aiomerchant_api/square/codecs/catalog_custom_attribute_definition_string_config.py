"""The codec of CatalogCustomAttributeDefinitionStringConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.catalog_custom_attribute_definition_string_config import (
    CatalogCustomAttributeDefinitionStringConfig,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeDefinitionStringConfig")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_enforce_uniqueness = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_enforce_uniqueness = _values(known)
    self: Any = new(CatalogCustomAttributeDefinitionStringConfig)
    self.enforce_uniqueness = v_enforce_uniqueness
    if v_enforce_uniqueness.__class__ is not bool and v_enforce_uniqueness is not None:
        self.enforce_uniqueness = mismatch(v_enforce_uniqueness, at, "enforce_uniqueness", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "enforce_uniqueness": ("enforce_uniqueness", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCustomAttributeDefinitionStringConfig, _FIELDS)
