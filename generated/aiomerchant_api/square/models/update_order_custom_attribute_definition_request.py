"""The model UpdateOrderCustomAttributeDefinitionRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.custom_attribute_definition import CustomAttributeDefinition


@define(kw_only=True, eq=False, repr=False)
class UpdateOrderCustomAttributeDefinitionRequest(Model):
    """Schema `UpdateOrderCustomAttributeDefinitionRequest`.

    Attributes:
        custom_attribute_definition: The changed fields, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.
    """

    custom_attribute_definition: CustomAttributeDefinition
    idempotency_key: str | None = None
