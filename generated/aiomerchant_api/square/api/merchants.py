"""Square: merchants. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..models.merchants_bodies import ListMerchantsResponse, Merchant, RetrieveMerchantResponse
    from .merchants_custom_attribute_definitions import MerchantsCustomAttributeDefinitions
    from .merchants_custom_attributes import MerchantsCustomAttributes

LIST_MERCHANTS: Final[ListOperation[ListMerchantsResponse, Merchant]] = ListOperation(
    "ListMerchants",
    "merchants.list",
    "GET",
    "/v2/merchants",
    provider="square",
    returns="ListMerchantsResponse",
    query=("cursor",),
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
    paging=Paging(style="cursor", items="merchant", cursor="cursor"),
)

RETRIEVE_MERCHANT: Final[Operation[RetrieveMerchantResponse]] = Operation(
    "RetrieveMerchant",
    "merchants.get",
    "GET",
    "/v2/merchants/{merchant_id}",
    provider="square",
    returns="RetrieveMerchantResponse",
    security=("oauth2",),
    scopes=("MERCHANT_PROFILE_READ",),
)


def list_merchants(send: Send, /, *, cursor: int | None = None) -> Pages[Merchant]:
    """List the one merchant to whom the access token belongs.

    GET /v2/merchants. Scopes: MERCHANT_PROFILE_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.merchants.list(): ...
    """
    return send.pages(LIST_MERCHANTS, query={"cursor": cursor})


async def retrieve_merchant(send: Send, /, merchant_id: str) -> RetrieveMerchantResponse:
    """Get a merchant by ID; `me` stands for the one to whom the access token belongs.

    GET /v2/merchants/{merchant_id}. Scopes: MERCHANT_PROFILE_READ.

    Args:
        merchant_id: ID of the merchant, or `me`.

    Example:
        await square.merchants.get("...")
    """
    return await send(RETRIEVE_MERCHANT, path={"merchant_id": merchant_id})


class Merchants(Resource):
    """The business to which the access token belongs."""

    @cached_property
    def custom_attribute_definitions(self) -> MerchantsCustomAttributeDefinitions:
        from .merchants_custom_attribute_definitions import MerchantsCustomAttributeDefinitions

        return MerchantsCustomAttributeDefinitions(self._send)

    @cached_property
    def custom_attributes(self) -> MerchantsCustomAttributes:
        from .merchants_custom_attributes import MerchantsCustomAttributes

        return MerchantsCustomAttributes(self._send)

    list = list_merchants
    get = retrieve_merchant
