"""The model CustomerTextFilter. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class CustomerTextFilter(Model):
    """A text, exact or fuzzy.

    Attributes:
        exact: The whole text must be this; instead of `fuzzy`.
        fuzzy: Each word of this must occur; instead of `exact`.
    """

    exact: str | None = None
    fuzzy: str | None = None
