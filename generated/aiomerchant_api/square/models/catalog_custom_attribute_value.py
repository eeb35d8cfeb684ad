"""The model CatalogCustomAttributeValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.catalog_custom_attribute_definition_type import CatalogCustomAttributeDefinitionType


@define(kw_only=True, eq=False, repr=False)
class CatalogCustomAttributeValue(Model):
    """A custom attribute's value on a catalog object.

    Attributes:
        name: Name of the attribute.
        string_value: Value of type `STRING`.
        custom_attribute_definition_id: ID of the definition.
        type: Data type: `STRING`, `BOOLEAN`, `NUMBER` or `SELECTION`; says which value is set. One of
            STRING, BOOLEAN, NUMBER, SELECTION.
        number_value: Value of type `NUMBER`, a decimal string.
        boolean_value: Value of type `BOOLEAN`.
        selection_uid_values: Value of type `SELECTION`: the `uid` of each selected option.
        key: Key; another application's is written `application:key`.
    """

    name: str | None = None
    string_value: str | None = None
    custom_attribute_definition_id: str | None = field(default=None, metadata=NOT_NULL)
    type: CatalogCustomAttributeDefinitionType | None = field(default=None, metadata=NOT_NULL)
    number_value: str | None = None
    boolean_value: bool | None = None
    selection_uid_values: list[str] | None = None
    key: str | None = field(default=None, metadata=NOT_NULL)
