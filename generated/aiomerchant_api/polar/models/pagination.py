"""Pagination. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import Model, model


@model
class Pagination(Model):
    """How much a list holds in all.

    Attributes:
        total_count: How many items all pages hold.
        max_page: Number of the last page.
    """

    total_count: int
    max_page: int
