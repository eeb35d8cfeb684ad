"""Polar's checkout links, each visit to which opens a checkout.

https://polar.sh/docs/features/checkout/links
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiohttp import web
from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record

from .checkouts import Checkouts
from .commerce import Commerce
from .prices import in_currency
from .quantities import QUANTITIES
from .refusals import refused

__all__ = ["CheckoutLinks"]

LINKS: Final = "checkout-links"
#: The path of the links, which the client secret follows.
LINK_PATH: Final = "/checkout-links"
#: What a checkout has of its link.
COPIED: Final = (
    "allow_discount_codes",
    "discount_id",
    "metadata",
    "require_billing_address",
    "return_url",
    "success_url",
    "trial_interval",
    "trial_interval_count",
)


class CheckoutLinks:
    """The links, and what happens when somebody opens one."""

    def __init__(self, commerce: Commerce, checkouts: Checkouts) -> None:
        self._commerce = commerce
        self._checkouts = checkouts

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"checkout-links:create": Endpoint(self._create)}

    def routes(self) -> list[web.RouteDef]:
        return [web.get(f"{LINK_PATH}/{{client_secret}}", self._open, allow_head=False)]

    def _create(self, request: Request) -> Record:
        body = dict(request.body)
        secret = f"polar_cl_{self._commerce.ids.text(43)}"
        if body.get("product_price_id") is not None:
            body["product_id"] = self._product_of(body["product_price_id"])
        given = {
            "products": [body.get("product_id")],
            **body,
            "client_secret": secret,
            "url": f"{self._commerce.host.base_url}{LINK_PATH}/{secret}",
        }
        created: Record = self._commerce.records.create(evolve(request, body=given))
        return created

    def _product_of(self, price_id: str) -> str:
        for product in self._commerce.rows("products").values():
            if any(price["id"] == price_id for price in product["prices"]):
                id: str = product["id"]
                return id
        raise refused(("body", "product_price_id"), "Price does not exist.", price_id)

    async def _open(self, request: web.Request) -> web.Response:
        """Lead on to a new checkout."""
        found = self._commerce.of(LINKS, "client_secret", request.match_info["client_secret"])
        if not found:
            raise web.HTTPNotFound
        link = found[0]
        if not link["products"]:  # all of them were deleted
            raise web.HTTPNotFound
        given = {name: link[name] for name in COPIED if link.get(name) is not None}
        products = [one["id"] for one in link["products"]]
        try:
            checkout = self._checkouts.open(
                {**given, **self._numbers(link, products[0]), "products": products}
            )
        except Refusal as refusal:
            return refusal.answer.response()
        return web.Response(status=307, headers={"Location": checkout["url"]})

    def _numbers(self, link: Record, product_id: str) -> Record:
        """The seats and the units that a link settles, if the product is still sold in such numbers."""
        prices = in_currency(self._commerce.rows("products")[product_id]["prices"], "usd")
        numbers: Record = {}
        for quantity in QUANTITIES:
            number, price = link.get(quantity.name), quantity.price(prices)
            if number is None or price is None:
                continue
            least, most = quantity.bounds(price)
            if least <= number and (most is None or number <= most):
                numbers |= dict.fromkeys((quantity.name, *quantity.limits), number)
        return numbers
