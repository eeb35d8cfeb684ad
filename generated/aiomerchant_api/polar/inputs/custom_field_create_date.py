"""Mappings given for CustomFieldCreateDate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.custom_field_date_properties import CustomFieldDatePropertiesDict
    from ..models.custom_field_date_properties import CustomFieldDateProperties


class CustomFieldCreateDateDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["date"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldDateProperties | CustomFieldDatePropertiesDict]
