"""The model UpsertSnippetResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.snippet import Snippet


@define(kw_only=True, eq=False, repr=False)
class UpsertSnippetResponse(Model):
    """Schema `UpsertSnippetResponse`."""

    errors: list[Error] | None = None
    snippet: Snippet | None = None
