"""Mappings given for CustomFieldSelectProperties, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.custom_field_select_properties import CustomFieldSelectOption


class CustomFieldSelectPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    options: Required[Sequence[CustomFieldSelectOption | CustomFieldSelectOptionDict]]


class CustomFieldSelectOptionDict(TypedDict, total=False):
    value: Required[str]
    label: Required[str]
