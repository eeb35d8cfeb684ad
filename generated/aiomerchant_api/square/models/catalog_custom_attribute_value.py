"""The model CatalogCustomAttributeValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.catalog_custom_attribute_definition_type import CatalogCustomAttributeDefinitionType


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeValue(Model):
    """Schema `CatalogCustomAttributeValue`.

    Attributes:
        type: One of STRING, BOOLEAN, NUMBER, SELECTION.
    """

    name: str | None = None
    string_value: str | None = None
    custom_attribute_definition_id: str | None = None
    type: CatalogCustomAttributeDefinitionType | None = None
    number_value: str | None = None
    boolean_value: bool | None = None
    selection_uid_values: list[str] | None = None
    key: str | None = None
