"""The bodies of snippets. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class DeleteSnippetResponse(Model):
    """Schema `DeleteSnippetResponse`."""

    errors: list[Error] | None = None


@model
class RetrieveSnippetResponse(Model):
    """Schema `RetrieveSnippetResponse`."""

    errors: list[Error] | None = None
    snippet: Snippet


@model
class Snippet(Model):
    """Schema `Snippet`.

    Attributes:
        id: At most 48 characters.
        content: 1 to 65535 characters.
    """

    id: str | None = None
    site_id: str | None = None
    content: str
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class UpsertSnippetRequest(Model):
    """Schema `UpsertSnippetRequest`."""

    snippet: Snippet


@model
class UpsertSnippetResponse(Model):
    """Schema `UpsertSnippetResponse`."""

    errors: list[Error] | None = None
    snippet: Snippet
