"""CustomerTextFilter. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class CustomerTextFilter(Model):
    """A text, exact or fuzzy.

    Attributes:
        exact: The whole text must be this; instead of `fuzzy`.
        fuzzy: Each word of this must occur; instead of `exact`.
    """

    exact: Nullable[str] = ABSENT
    fuzzy: Nullable[str] = ABSENT
