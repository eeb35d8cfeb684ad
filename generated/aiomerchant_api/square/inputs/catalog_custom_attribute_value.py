"""A mapping given for CatalogCustomAttributeValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.catalog_custom_attribute_definition_type import CatalogCustomAttributeDefinitionType


class CatalogCustomAttributeValueDict(TypedDict, total=False):
    """Schema `CatalogCustomAttributeValue` as a mapping by wire names."""

    name: str | None
    string_value: str | None
    custom_attribute_definition_id: str | None
    type: CatalogCustomAttributeDefinitionType | None
    number_value: str | None
    boolean_value: bool | None
    selection_uid_values: Sequence[str] | None
    key: str | None
