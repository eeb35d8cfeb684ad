"""Mappings given for CustomFieldUpdateNumber. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiomerchant_core import Null

    from ..inputs.custom_field_number_properties import CustomFieldNumberPropertiesDict
    from ..models.custom_field_number_properties import CustomFieldNumberProperties


class CustomFieldUpdateNumberDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | Null | None
    slug: str | Null | None
    type: Required[Literal["number"]]
    properties: CustomFieldNumberProperties | CustomFieldNumberPropertiesDict | Null | None
