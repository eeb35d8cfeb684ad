"""AttachedCustomFieldCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class AttachedCustomFieldCreate(Model):
    """A custom field to ask for.

    Attributes:
        custom_field_id: The custom field's id.
        required: Whether the customer must fill it in.
    """

    custom_field_id: UUID
    required: bool
