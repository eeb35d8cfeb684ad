"""Mappings given for CustomerSubscriptionResume. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class CustomerSubscriptionResumeDict(TypedDict, total=False):
    resume: Required[Literal[True]]
