"""The codec of CatalogCustomAttributeDefinitionSelectionConfig.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
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
    get = data.get
    self: Any = new(CatalogCustomAttributeDefinitionSelectionConfig)
    self.max_allowed_selections = v = get("max_allowed_selections")
    if v.__class__ is not int and (v is not None):
        self.max_allowed_selections = mismatch(v, at, "max_allowed_selections", "integer")
    self.allowed_selections = v = get("allowed_selections")
    if v.__class__ is list:
        here = (at, "allowed_selections[]")
        self.allowed_selections = [
            decode_catalog_custom_attribute_definition_selection_config_custom_attribute_selection(i, here)
            for i in v
        ]
    elif v is not None:
        self.allowed_selections = mismatch(v, at, "allowed_selections", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "max_allowed_selections": ("max_allowed_selections", False, refuse_float),
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

encode = object_encoder(CatalogCustomAttributeDefinitionSelectionConfig, _FIELDS)
