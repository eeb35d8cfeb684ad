"""Mappings given for CustomFieldUpdateDate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.custom_field_date_properties import CustomFieldDatePropertiesDict
    from ..models.custom_field_date_properties import CustomFieldDateProperties


class CustomFieldUpdateDateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["date"]]
    properties: CustomFieldDateProperties | CustomFieldDatePropertiesDict | Null | None
