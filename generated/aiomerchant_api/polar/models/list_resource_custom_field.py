"""ListResourceCustomField. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.custom_field import CustomField
    from ..models.pagination import Pagination


@model
class ListResourceCustomField(Model):
    """Schema `ListResource_CustomField_`."""

    items: list[CustomField]
    pagination: Pagination
