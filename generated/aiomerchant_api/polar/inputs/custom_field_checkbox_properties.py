"""Mappings given for CustomFieldCheckboxProperties. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CustomFieldCheckboxPropertiesDict(TypedDict, total=False):
    form_label: str | None
    form_help_text: str | None
    form_placeholder: str | None
