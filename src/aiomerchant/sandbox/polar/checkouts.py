"""Polar's checkouts: what one is for, what it costs, and who may change it.

https://polar.sh/docs/features/checkout/session
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record, to_iso

from .commerce import Commerce, parsed
from .custom_fields import CustomFields
from .discounts import GONE, Discounts
from .products import Products
from .quotes import Quotes
from .refusals import invalid, not_found, problem, refused

__all__ = ["CHECKOUT_PATH", "Checkouts", "accept_open"]

LIFETIME: Final = timedelta(hours=24)
#: The path of the page on which a checkout is paid; its client secret follows.
CHECKOUT_PATH: Final = "/checkout"
#: The fields that are not taken as they are given: the product says which values they may have.
READ: Final = ("amount", "custom_field_data")
#: The fields of a checkout that a request does not set to null.
REQUIRED: Final = ("product_id", "success_url", "currency", "seats", "units")
#: Why prices of a checkout are refused.
NOT_SET: Final = "Product is not set on that checkout."
#: What a buyer chooses that the amount depends on.
CHOSEN: Final = ("amount", "seats", "units")
#: What a checkout has of a customer who is known when it is created.
KNOWN: Final = {
    "customer_email": "email",
    "customer_name": "name",
    "customer_billing_name": "billing_name",
    "customer_billing_address": "billing_address",
}


class Checkouts:
    """The operations on checkouts.

    Args:
        commerce: Holds the records.
        products: Makes prices that are for one checkout alone.
        discounts: Says which discounts can be redeemed.
        quotes: Says what a checkout costs.
        fields: Reads what products ask buyers for.
    """

    def __init__(
        self,
        commerce: Commerce,
        products: Products,
        discounts: Discounts,
        quotes: Quotes,
        fields: CustomFields,
    ) -> None:
        self._commerce = commerce
        self._products = products
        self._discounts = discounts
        self._quotes = quotes
        self._fields = fields

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "checkouts:create": Endpoint(self._create),
            "checkouts:update": Endpoint(self._update),
            "checkouts:client_get": Endpoint(self._client_get),
            "checkouts:client_update": Endpoint(self._client_update),
        }

    def due(self, checkout: Record) -> datetime | None:
        """The time at which a checkout expires."""
        return parsed(checkout["expires_at"]) if checkout["status"] == "open" else None

    def expire(self, checkout: Record) -> None:
        self._commerce.change("checkouts", checkout, status="expired")
        self._commerce.tell("checkouts", "expired", checkout)

    def by_secret(self, secret: str) -> Record:
        """The checkout with a client secret.

        Raises:
            Refusal: There is none.
        """
        found = self._commerce.of("checkouts", "client_secret", secret)
        if not found:
            raise not_found()
        return found[0]

    def accept_unlocked(self, checkout: Record) -> None:
        """Refuse to change a checkout that somebody else changes.

        Raises:
            Refusal: It is locked.
        """
        if checkout["id"] in self._commerce.host.locked:
            raise problem(409, "CheckoutLocked", "This checkout is being updated. Try again later.")

    def open(self, given: Mapping[str, Any]) -> Record:
        """A new checkout.

        Args:
            given: The body of the request for it.

        Raises:
            Refusal: A product cannot be sold, or not at that amount or with that discount.
        """
        commerce = self._commerce
        body = commerce.records.with_defaults("checkouts:create", given)
        id, secret = commerce.ids.uuid(), f"polar_c_{commerce.ids.text(43)}"
        page = f"{commerce.host.base_url}{CHECKOUT_PATH}/{secret}"
        products = [commerce.rows("products")[one] for one in body["products"]]
        for index, product in enumerate(products):
            if product["is_archived"]:
                raise refused(("body", "products", index), "Product is archived.", product["id"])
        subscription = commerce.rows("subscriptions").get(body.get("subscription_id") or "")
        if subscription is not None and subscription["amount"]:
            text = "Only free subscriptions can be upgraded."
            raise refused(("body", "subscription_id"), text, subscription["id"])
        fields = {
            "locale": "en",
            "metadata": {},
            "customer_metadata": {},
            "payment_processor": "stripe",
            **body,
            **self._known_customer(body, subscription),
            "id": id,
            "client_secret": secret,
            "status": "open",
            "url": page,
            "expires_at": to_iso(commerce.moment + LIFETIME),
            "success_url": (body.get("success_url") or f"{page}/confirmation").replace("{CHECKOUT_ID}", id),
            "products": products,
            "product_id": products[0]["id"],
            "custom_field_data": self._fields.read(products[0], body.get("custom_field_data") or {}),
            "prices": self._prices(body, products),
            "currency": body.get("currency") or "usd",
            "seats": None,
            "units": None,
        }
        asked = {name: body[name] for name in CHOSEN if body.get(name) is not None}
        fields |= self._priced(fields, asked, self._redeemable(_without_code(body), fields["product_id"]))
        checkout = commerce.make("checkouts", fields, id)
        commerce.tell("checkouts", "created", checkout)
        return checkout

    # Operations

    def _create(self, request: Request) -> Record:
        return self.open(request.body)

    def _update(self, request: Request) -> Record:
        checkout = self._commerce.find("checkouts", request.path["id"])
        if checkout["status"] != "open":
            raise _not_open(checkout)
        self.accept_unlocked(checkout)
        self.apply(checkout, _without_code(request.body))
        self._commerce.tell("checkouts", "updated", checkout)
        return checkout

    def _client_get(self, request: Request) -> Record:
        checkout = self.by_secret(request.path["client_secret"])
        if checkout["status"] == "expired":
            raise _expired()
        return self.public("checkouts:client_get", checkout)

    def _client_update(self, request: Request) -> Record:
        checkout = self.by_secret(request.path["client_secret"])
        self.accept_unlocked(checkout)
        accept_open(checkout)
        self.apply(checkout, request.body, by_buyer=True)
        self._commerce.tell("checkouts", "updated", checkout)
        return self.public("checkouts:client_update", checkout)

    # Parts of these

    def _known_customer(self, body: Mapping[str, Any], subscription: Record | None) -> Record:
        """What a checkout has of the customer whom it names, beside what it says itself."""
        commerce = self._commerce
        id = body.get("customer_id") or ("" if subscription is None else subscription["customer_id"])
        known = commerce.rows("customers").get(id)
        if known is None:
            known = next(
                iter(commerce.of("customers", "external_id", body.get("external_customer_id"))), None
            )
        if known is None:
            return {}
        copied = {name: body.get(name) or known.get(field) for name, field in KNOWN.items()}
        return {"customer_id": known["id"], **copied}

    def _prices(self, body: Mapping[str, Any], products: list[Record]) -> dict[str, list[Record]]:
        """The prices of each product: those of the catalog, or those that are for this checkout alone.

        Raises:
            Refusal: There are prices for a product that is not one of these.
        """
        own = body.get("prices") or {}
        known = {product["id"] for product in products}
        faults = [
            {"type": "value_error", "loc": ["body", "prices", id], "msg": NOT_SET, "input": id}
            for id in own
            if id not in known
        ]
        if faults:
            raise invalid(*faults, error="PolarRequestValidationError")
        return {
            product["id"]: [
                {**price, "source": "ad_hoc"}
                for price in self._products.priced(product["id"], own[product["id"]])
            ]
            if product["id"] in own
            else product["prices"]
            for product in products
        }

    def _redeemable(self, given: Mapping[str, Any], product_id: str) -> Record | None:
        """The discount that a request names by its id or by its code.

        Raises:
            Refusal: There is none that can be redeemed for the product.
        """
        for name in "discount_id", "discount_code":
            if given.get(name) is not None:
                known = given[name] if name == "discount_id" else self._discounts.id_of(given[name])
                discount = self._discounts.redeemable(known, product_id)
                if discount is None:
                    raise refused(("body", name), GONE, given[name])
                return discount
        return None

    def _priced(self, fields: Record, asked: Mapping[str, Any], discount: Record | None) -> Record:
        """What follows from the product, the discount and the customer.

        Raises:
            Refusal: The product has no price in the currency, or does not take the amount or the discount.
        """
        quote = self._quotes.quote(fields, discount, asked)
        if discount is not None and not quote["is_discount_applicable"]:
            text = "Discounts are not applicable to this product."
            raise refused(("body", "discount_id"), text, discount["id"])
        return quote

    def apply(
        self,
        checkout: Record,
        given: Mapping[str, Any],
        *,
        by_buyer: bool = False,
        confirmed: bool = False,
    ) -> None:
        """Change a checkout, and what it costs. No event tells of it yet.

        Args:
            checkout: The checkout.
            given: The new values.
            by_buyer: Whether the buyer changes it, who may have redeemed the discount already.
            confirmed: Whether the buyer confirms it, who then fills in all that the product asks for.

        Raises:
            Refusal: It has no such product, or the product does not take the amount or the discount.
        """
        changes: Record = {
            name: value for name, value in given.items() if name in checkout and name not in READ
        }
        for name in REQUIRED:
            if changes.get(name) is None:
                changes.pop(name, None)
        product: str = {**checkout, **changes}["product_id"]
        if product not in {one["id"] for one in checkout["products"]}:
            raise refused(("body", "product_id"), "Product is not available in this checkout.", product)
        # Without a product the server does not look at the price.
        price = given.get("product_price_id") if given.get("product_id") else None
        if price is not None and all(one["id"] != price for one in checkout["prices"][product]):
            raise refused(("body", "product_price_id"), "Price is not available in this checkout.", price)
        if confirmed or given.get("custom_field_data") is not None:
            sold = self._commerce.rows("products")[product]
            filled = self._fields.read(sold, given.get("custom_field_data") or {}, whole=confirmed)
            before = {} if confirmed else checkout["custom_field_data"]
            changes["custom_field_data"] = {**before, **filled}
        if "success_url" in changes:
            changes["success_url"] = changes["success_url"].replace("{CHECKOUT_ID}", checkout["id"])
        if given.keys() & {"discount_id", "discount_code"}:
            discount = self._redeemable(given, product)
        else:
            discount = self._commerce.rows("discounts").get(checkout["discount_id"] or "")
        if by_buyer and discount is not None:
            self.accept_redeemer(discount, {**checkout, **changes})
        changes["discount_id"] = discount and discount["id"]
        asked = {name: given[name] for name in CHOSEN if given.get(name) is not None}
        if product == checkout["product_id"]:
            asked = self._quotes.choice(checkout) | asked
        quote = self._priced({**checkout, **changes}, asked, discount)
        self._commerce.change("checkouts", checkout, **(changes | quote))

    def accept_redeemer(self, discount: Record, buyer: Mapping[str, Any]) -> None:
        """Refuse a buyer who has redeemed a discount as often as one customer may.

        Args:
            discount: The discount.
            buyer: The `customer_id` and the `customer_email`, as far as they are known.

        Raises:
            Refusal: The limit is reached.
        """
        if self._discounts.used_up(discount, buyer.get("customer_id"), buyer.get("customer_email")):
            text = "You have already redeemed this discount as often as a customer may."
            raise problem(403, "DiscountRedemptionLimitReached", text)

    def public(self, operation: str, checkout: Record) -> Record:
        """A checkout as whoever has its client secret sees it."""
        shown: Record = self._commerce.records.shown(
            operation, {**checkout, "organization": self._commerce.organization}
        )
        return shown


def _without_code(body: Mapping[str, Any]) -> Record:
    """The fields of a seller's request: only a buyer's names a discount by its code."""
    return {name: value for name, value in body.items() if name != "discount_code"}


def accept_open(checkout: Record) -> None:
    """Refuse a checkout that can no longer be changed.

    Raises:
        Refusal: It has expired, or it has been confirmed.
    """
    if checkout["status"] == "expired":
        raise _expired()
    if checkout["status"] != "open":
        raise _not_open(checkout)


def _expired() -> Exception:
    return problem(410, "ExpiredCheckoutError", "This checkout session has expired.")


def _not_open(checkout: Record) -> Exception:
    text = f"Checkout {checkout['id']} is not open: {checkout['status']}"
    return problem(403, "NotOpenCheckout", text)
