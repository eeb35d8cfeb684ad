"""Mappings given for CustomFieldCreateText. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from aiomerchant_core import Null

    from ..inputs.custom_field_text_properties import CustomFieldTextPropertiesDict
    from ..models.custom_field_text_properties import CustomFieldTextProperties


class CustomFieldCreateTextDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    type: Required[Literal["text"]]
    slug: Required[str]
    name: Required[str]
    organization_id: UUID | str | Null | None
    properties: Required[CustomFieldTextProperties | CustomFieldTextPropertiesDict]
