"""Mappings given for CustomerTextFilter. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class CustomerTextFilterDict(TypedDict, total=False):
    exact: str | None
    fuzzy: str | None
