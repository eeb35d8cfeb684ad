"""UpsertSnippetResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.snippet import Snippet


@model
class UpsertSnippetResponse(Model):
    """Schema `UpsertSnippetResponse`."""

    errors: list[Error] | None = None
    snippet: Snippet


@model
class UpsertSnippetRequest(Model):
    """Schema `UpsertSnippetRequest`."""

    snippet: Snippet
