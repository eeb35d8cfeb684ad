"""Square: sites. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Operation, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.sites_bodies import ListSitesResponse

LIST_SITES: Final[Operation[ListSitesResponse]] = Operation(
    "ListSites",
    "sites.list",
    "GET",
    "/v2/sites",
    provider="square",
    returns="ListSitesResponse",
    security=("oauth2",),
    scopes=("ONLINE_STORE_SITE_READ",),
)


async def list_sites(send: Send, /) -> ListSitesResponse:
    """List the seller's Square Online sites, newest first; early access.

    GET /v2/sites. Scopes: ONLINE_STORE_SITE_READ.

    Example:
        await square.sites.list()
    """
    return await send(LIST_SITES)


class Sites(Resource):
    """Square Online sites of the seller; they are read only."""

    list = list_sites
