"""The codec of CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.catalog_custom_attribute_definition_selection_config_custom_attribute_selection import (
    CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection,
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(
            data, at, "", "CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection"
        )
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_uid, v_name = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_name = _values(known)
    self: Any = new(CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.name = v_name
    if v_name.__class__ is not str:
        self.name = mismatch(v_name, at, "name", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "name": ("name", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCustomAttributeDefinitionSelectionConfigCustomAttributeSelection, _FIELDS)
