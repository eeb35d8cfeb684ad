"""Polar: customer_portal.organizations. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Operation, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.customer_portal_organizations_bodies import CustomerOrganizationData

GET_ORGANIZATION: Final[Operation[CustomerOrganizationData]] = Operation(
    "customer_portal:organizations:get",
    "customer_portal.organizations.get",
    "GET",
    "/v1/customer-portal/organizations/{slug}",
    provider="polar",
    returns="CustomerOrganizationData",
    authorization=None,
)


async def get_organization(send: Send, /, slug: str) -> CustomerOrganizationData:
    """Get an organization as its customers see it, with its products, by its slug: needs no session.

    GET /v1/customer-portal/organizations/{slug}. No credentials are sent.

    Args:
        slug: The organization's slug, as its URLs show it.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customer_portal.organizations.get("sand-and-sons")
    """
    return await send(GET_ORGANIZATION, path={"slug": slug})


class CustomerPortalOrganizations(Resource):
    """Organizations as their customers see them."""

    get = get_organization
