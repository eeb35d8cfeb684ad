"""Mappings given for CustomFieldUpdateNumber. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required

    from ..inputs.custom_field_number_properties import CustomFieldNumberPropertiesDict
    from ..models.custom_field_number_properties import CustomFieldNumberProperties


class CustomFieldUpdateNumberDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | None
    slug: str | None
    type: Required[Literal["number"]]
    properties: CustomFieldNumberProperties | CustomFieldNumberPropertiesDict | None
