"""Square: customers.groups. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.customer import CustomerGroupDict
    from ..models.customers_groups_bodies import (
        AddGroupToCustomerResponse,
        CreateCustomerGroupResponse,
        CustomerGroup,
        DeleteCustomerGroupResponse,
        ListCustomerGroupsResponse,
        RemoveGroupFromCustomerResponse,
        RetrieveCustomerGroupResponse,
        UpdateCustomerGroupResponse,
    )

LIST_CUSTOMER_GROUPS: Final[ListOperation[ListCustomerGroupsResponse, CustomerGroup]] = ListOperation(
    "ListCustomerGroups",
    "customers.groups.list",
    "GET",
    "/v2/customers/groups",
    provider="square",
    returns="ListCustomerGroupsResponse",
    query=("cursor", "limit"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
    paging=Paging(style="cursor", items="groups", cursor="cursor", limit="limit", largest=50),
)

CREATE_CUSTOMER_GROUP: Final[Operation[CreateCustomerGroupResponse]] = Operation(
    "CreateCustomerGroup",
    "customers.groups.create",
    "POST",
    "/v2/customers/groups",
    provider="square",
    returns="CreateCustomerGroupResponse",
    body=Body(type="CreateCustomerGroupRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_CUSTOMER_GROUP: Final[Operation[DeleteCustomerGroupResponse]] = Operation(
    "DeleteCustomerGroup",
    "customers.groups.delete",
    "DELETE",
    "/v2/customers/groups/{group_id}",
    provider="square",
    returns="DeleteCustomerGroupResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

RETRIEVE_CUSTOMER_GROUP: Final[Operation[RetrieveCustomerGroupResponse]] = Operation(
    "RetrieveCustomerGroup",
    "customers.groups.get",
    "GET",
    "/v2/customers/groups/{group_id}",
    provider="square",
    returns="RetrieveCustomerGroupResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
)

UPDATE_CUSTOMER_GROUP: Final[Operation[UpdateCustomerGroupResponse]] = Operation(
    "UpdateCustomerGroup",
    "customers.groups.update",
    "PUT",
    "/v2/customers/groups/{group_id}",
    provider="square",
    returns="UpdateCustomerGroupResponse",
    body=Body(type="UpdateCustomerGroupRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

REMOVE_GROUP_FROM_CUSTOMER: Final[Operation[RemoveGroupFromCustomerResponse]] = Operation(
    "RemoveGroupFromCustomer",
    "customers.groups.remove",
    "DELETE",
    "/v2/customers/{customer_id}/groups/{group_id}",
    provider="square",
    returns="RemoveGroupFromCustomerResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

ADD_GROUP_TO_CUSTOMER: Final[Operation[AddGroupToCustomerResponse]] = Operation(
    "AddGroupToCustomer",
    "customers.groups.add",
    "PUT",
    "/v2/customers/{customer_id}/groups/{group_id}",
    provider="square",
    returns="AddGroupToCustomerResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)


def list_customer_groups(
    send: Send, /, *, cursor: str | None = None, limit: int | None = None
) -> Pages[CustomerGroup]:
    """List the customer groups.

    GET /v2/customers/groups. Scopes: CUSTOMERS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 50.

    Example:
        async for item in square.customers.groups.list(): ...
    """
    return send.pages(LIST_CUSTOMER_GROUPS, query={"cursor": cursor, "limit": limit})


async def create_customer_group(
    send: Send, /, *, group: CustomerGroup | CustomerGroupDict, idempotency_key: str | None = None
) -> CreateCustomerGroupResponse:
    """Create a customer group; needs a name.

    POST /v2/customers/groups. Scopes: CUSTOMERS_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        group: The group, of which the name is needed.

    Example:
        await square.customers.groups.create(group={...})
    """
    return await send(CREATE_CUSTOMER_GROUP, body={"idempotency_key": idempotency_key, "group": group})


async def delete_customer_group(send: Send, /, group_id: str) -> DeleteCustomerGroupResponse:
    """Delete a customer group; its customers stay.

    DELETE /v2/customers/groups/{group_id}. Scopes: CUSTOMERS_WRITE.

    Args:
        group_id: ID of the customer group.

    Example:
        await square.customers.groups.delete("...")
    """
    return await send(DELETE_CUSTOMER_GROUP, path={"group_id": group_id})


async def retrieve_customer_group(send: Send, /, group_id: str) -> RetrieveCustomerGroupResponse:
    """Get a customer group.

    GET /v2/customers/groups/{group_id}. Scopes: CUSTOMERS_READ.

    Args:
        group_id: ID of the customer group.

    Example:
        await square.customers.groups.get("...")
    """
    return await send(RETRIEVE_CUSTOMER_GROUP, path={"group_id": group_id})


async def update_customer_group(
    send: Send, /, group_id: str, *, group: CustomerGroup | CustomerGroupDict
) -> UpdateCustomerGroupResponse:
    """Rename a customer group.

    PUT /v2/customers/groups/{group_id}. Scopes: CUSTOMERS_WRITE.

    Args:
        group_id: ID of the customer group.
        group: The group with its new name.

    Example:
        await square.customers.groups.update("...", group={...})
    """
    return await send(UPDATE_CUSTOMER_GROUP, path={"group_id": group_id}, body={"group": group})


async def remove_group_from_customer(
    send: Send, /, customer_id: str, group_id: str
) -> RemoveGroupFromCustomerResponse:
    """Take a customer out of a group.

    DELETE /v2/customers/{customer_id}/groups/{group_id}. Scopes: CUSTOMERS_WRITE.

    Args:
        customer_id: ID of the customer.
        group_id: ID of the customer group.

    Example:
        await square.customers.groups.remove("...", "...")
    """
    return await send(REMOVE_GROUP_FROM_CUSTOMER, path={"customer_id": customer_id, "group_id": group_id})


async def add_group_to_customer(send: Send, /, customer_id: str, group_id: str) -> AddGroupToCustomerResponse:
    """Put a customer into a group.

    PUT /v2/customers/{customer_id}/groups/{group_id}. Scopes: CUSTOMERS_WRITE.

    Args:
        customer_id: ID of the customer.
        group_id: ID of the customer group.

    Example:
        await square.customers.groups.add("...", "...")
    """
    return await send(ADD_GROUP_TO_CUSTOMER, path={"customer_id": customer_id, "group_id": group_id})


class CustomersGroups(Resource):
    """Groups of customers, filled by hand."""

    list = list_customer_groups
    create = create_customer_group
    delete = delete_customer_group
    get = retrieve_customer_group
    update = update_customer_group
    remove = remove_group_from_customer
    add = add_group_to_customer
