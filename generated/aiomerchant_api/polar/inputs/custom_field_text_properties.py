"""Mappings given for CustomFieldTextProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CustomFieldTextPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
    textarea: bool | None
    min_length: int | None
    max_length: int | None
