"""The model CustomFieldCreateText. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from typing import Literal
    from uuid import UUID

    from ..models.custom_field_text_properties import CustomFieldTextProperties


@define(kw_only=True, eq=False, repr=False)
class CustomFieldCreateText(Model):
    """A new custom field: text.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        type: Always `text`.
        slug: Its key in `custom_field_data`; unique in the organization. Not empty, matching
            `^[a-z0-9-_]+$`.
        name: Name, for you. Not empty.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        properties: How the form shows and checks it.
    """

    metadata: dict[str, str | int | float | bool] | None = field(default=None, metadata=NOT_NULL)
    type: Literal["text"] = "text"
    slug: str
    name: str
    organization_id: UUID | None = None
    properties: CustomFieldTextProperties
