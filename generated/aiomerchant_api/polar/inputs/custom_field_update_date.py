"""Mappings given for CustomFieldUpdateDate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Required

    from ..inputs.custom_field_date_properties import CustomFieldDatePropertiesDict
    from ..models.custom_field_date_properties import CustomFieldDateProperties


class CustomFieldUpdateDateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    name: str | None
    slug: str | None
    type: Required[Literal["date"]]
    properties: CustomFieldDateProperties | CustomFieldDatePropertiesDict | None
