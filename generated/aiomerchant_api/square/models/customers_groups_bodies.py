"""The bodies of customers groups. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.error import Error


@model
class AddGroupToCustomerResponse(Model):
    """Schema `AddGroupToCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class CreateCustomerGroupRequest(Model):
    """Schema `CreateCustomerGroupRequest`.

    Attributes:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        group: The group, of which the name is needed.
    """

    idempotency_key: str | None = None
    group: CustomerGroup


@model
class CreateCustomerGroupResponse(Model):
    """Schema `CreateCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = None
    group: CustomerGroup


@model
class CustomerGroup(Model):
    """A group of customers, filled by hand.

    Attributes:
        id: ID of the group. At most 255 characters.
        name: Name of the group.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str | None = None
    name: str
    created_at: datetime | None = None
    updated_at: datetime | None = None


@model
class DeleteCustomerGroupResponse(Model):
    """Schema `DeleteCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class ListCustomerGroupsResponse(Model):
    """Schema `ListCustomerGroupsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        groups: The groups.
        cursor: Where the next page begins; none after the last.
    """

    errors: list[Error] | None = None
    groups: list[CustomerGroup] | None = None
    cursor: str | None = None


@model
class RemoveGroupFromCustomerResponse(Model):
    """Schema `RemoveGroupFromCustomerResponse`.

    Attributes:
        errors: What went wrong, if anything did.
    """

    errors: list[Error] | None = None


@model
class RetrieveCustomerGroupResponse(Model):
    """Schema `RetrieveCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = None
    group: CustomerGroup


@model
class UpdateCustomerGroupRequest(Model):
    """Schema `UpdateCustomerGroupRequest`.

    Attributes:
        group: The group with its new name.
    """

    group: CustomerGroup


@model
class UpdateCustomerGroupResponse(Model):
    """Schema `UpdateCustomerGroupResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        group: The group.
    """

    errors: list[Error] | None = None
    group: CustomerGroup
