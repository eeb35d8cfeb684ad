"""RetrieveSnippetResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.snippet import Snippet


@model
class RetrieveSnippetResponse(Model):
    """Schema `RetrieveSnippetResponse`."""

    errors: list[Error] | None = None
    snippet: Snippet
