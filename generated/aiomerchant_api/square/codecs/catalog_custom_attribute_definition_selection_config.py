"""The codec of CatalogCustomAttributeDefinitionSelectionConfig.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    whole,
)

from ..models.catalog_custom_attribute_definition_selection_config import (
    CatalogCustomAttributeDefinitionSelectionConfig,
)

decode_catalog_custom_attribute_definition_selection_config_custom_attribute_selection: Decode = decode_later(
    __name__,
    "catalog_custom_attribute_definition_selection_config_custom_attribute_selection",
    globals(),
    "decode_catalog_custom_attribute_definition_selection_config_custom_attribute_selection",
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CatalogCustomAttributeDefinitionSelectionConfig")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_max_allowed_selections, v_allowed_selections = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_max_allowed_selections, v_allowed_selections = _values(known)
    self: Any = new(CatalogCustomAttributeDefinitionSelectionConfig)
    self.max_allowed_selections = v_max_allowed_selections
    if v_max_allowed_selections.__class__ is not int and v_max_allowed_selections is not None:
        self.max_allowed_selections = mismatch(
            v_max_allowed_selections, at, "max_allowed_selections", "integer"
        )
    if v_allowed_selections.__class__ is list:
        here = (at, "allowed_selections[]")
        self.allowed_selections = [
            decode_catalog_custom_attribute_definition_selection_config_custom_attribute_selection(item, here)
            for item in v_allowed_selections
        ]
    elif v_allowed_selections is None:
        self.allowed_selections = None
    else:
        self.allowed_selections = mismatch(v_allowed_selections, at, "allowed_selections", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "max_allowed_selections": ("max_allowed_selections", False, whole),
    "allowed_selections": (
        "allowed_selections",
        False,
        encode_list_of(
            encode_later(
                __name__, "catalog_custom_attribute_definition_selection_config_custom_attribute_selection"
            )
        ),
    ),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CatalogCustomAttributeDefinitionSelectionConfig, _FIELDS)
