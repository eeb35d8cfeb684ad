"""AttachedCustomField. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.custom_field import CustomField


@model
class AttachedCustomField(Model):
    """A custom field at its place in a form.

    Attributes:
        custom_field_id: The custom field's id.
        custom_field: The custom field.
        order: Its place, from 0.
        required: Whether the customer must fill it in.
    """

    custom_field_id: UUID
    custom_field: CustomField
    order: int
    required: bool
