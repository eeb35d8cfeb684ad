"""The codec of CatalogCustomAttributeDefinitionNumberConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.catalog_custom_attribute_definition_number_config import (
    CatalogCustomAttributeDefinitionNumberConfig,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeDefinitionNumberConfig")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_precision = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_precision = _values(known)
    self: Any = new(CatalogCustomAttributeDefinitionNumberConfig)
    self.precision = v_precision
    if v_precision.__class__ is not int and v_precision is not None:
        self.precision = mismatch(v_precision, at, "precision", "integer")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "precision": ("precision", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCustomAttributeDefinitionNumberConfig, _FIELDS)
