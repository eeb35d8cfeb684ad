"""Polar's checkouts: what one costs, who may still change it, and what confirms it.

https://polar.sh/docs/features/checkout/session
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record, to_iso

from .commerce import ACTIVE, Commerce, parsed
from .customers import Customers
from .discounts import GONE, Discounts
from .orders import Orders
from .products import Products
from .purchases import Purchases
from .quotes import Quotes
from .refusals import invalid, not_found, problem, refused

__all__ = ["CHECKOUT_PATH", "Checkouts"]

LIFETIME: Final = timedelta(hours=24)
#: The path of the page on which a checkout is paid; its client secret follows.
CHECKOUT_PATH: Final = "/checkout"
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
        customers: Knows who has an email address.
        discounts: Says which discounts can be redeemed.
        quotes: Says what a checkout costs.
        orders: Records payments that are declined.
        purchases: Makes what a confirmed checkout is for.
    """

    def __init__(
        self,
        commerce: Commerce,
        products: Products,
        customers: Customers,
        discounts: Discounts,
        quotes: Quotes,
        orders: Orders,
        purchases: Purchases,
    ) -> None:
        self._commerce = commerce
        self._products = products
        self._customers = customers
        self._discounts = discounts
        self._quotes = quotes
        self._orders = orders
        self._purchases = purchases

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "checkouts:create": Endpoint(self._create),
            "checkouts:update": Endpoint(self._update),
            "checkouts:client_get": Endpoint(self._client_get),
            "checkouts:client_update": Endpoint(self._client_update),
            "checkouts:client_confirm": Endpoint(self._client_confirm),
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

    def confirm(self, checkout: Record, given: Mapping[str, Any], *, declined: bool = False) -> Record:
        """Confirm a checkout, and make what it is for.

        Args:
            checkout: The checkout.
            given: What the buyer fills in.
            declined: Whether the buyer's card is declined.

        Returns:
            The answer, with the checkout as it is before the purchase is made.

        Raises:
            Refusal: It cannot be confirmed, or the card is declined.
        """
        self._accept_open(checkout)
        self._apply(checkout, given)
        self._accept_confirmation(checkout, given)
        if declined and checkout["is_payment_form_required"]:
            if checkout["total_amount"]:
                amount, currency = checkout["total_amount"], checkout["currency"]
                self._orders.pay(amount, currency, "purchase", declined=True, checkout_id=checkout["id"])
            raise problem(400, "PaymentError", "Your card was declined.")
        if checkout["discount_id"] is not None:
            self._discounts.redeem(checkout["discount_id"])
        confirmed = self._purchases.complete(checkout)
        return self._public("checkouts:client_confirm", confirmed)

    # Operations

    def _create(self, request: Request) -> Record:
        commerce = self._commerce
        body = commerce.records.with_defaults("checkouts:create", request.body)
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
            "prices": self._prices(body, products),
            "currency": body.get("currency") or "usd",
            "seats": None,
        }
        asked = {name: body[name] for name in ("amount", "seats") if body.get(name) is not None}
        fields |= self._priced(fields, asked)
        checkout = commerce.make("checkouts", fields, id)
        commerce.tell("checkouts", "created", checkout)
        return checkout

    def _update(self, request: Request) -> Record:
        checkout = self._commerce.find("checkouts", request.path["id"])
        if checkout["status"] != "open":
            raise _not_open(checkout)
        self._apply(checkout, request.body)
        self._commerce.tell("checkouts", "updated", checkout)
        return checkout

    def _client_get(self, request: Request) -> Record:
        checkout = self.by_secret(request.path["client_secret"])
        if checkout["status"] == "expired":
            raise _expired()
        return self._public("checkouts:client_get", checkout)

    def _client_update(self, request: Request) -> Record:
        checkout = self.by_secret(request.path["client_secret"])
        self._accept_open(checkout)
        self._apply(checkout, request.body)
        self._commerce.tell("checkouts", "updated", checkout)
        return self._public("checkouts:client_update", checkout)

    def _client_confirm(self, request: Request) -> Record:
        return self.confirm(self.by_secret(request.path["client_secret"]), request.body)

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
        """The prices of each product: those of the catalog, or those that are for this checkout alone."""
        own = body.get("prices") or {}
        return {
            product["id"]: [
                {**price, "source": "ad_hoc"}
                for price in self._products.priced(product["id"], own[product["id"]])
            ]
            if product["id"] in own
            else product["prices"]
            for product in products
        }

    def _priced(self, fields: Record, asked: Mapping[str, Any]) -> Record:
        """What follows from the product, the discount and the customer.

        Raises:
            Refusal: The product has no price in the currency, or does not take the amount or the discount.
        """
        discount = None
        if fields.get("discount_id") is not None:
            discount = self._discounts.redeemable(fields["discount_id"], fields["product_id"])
            if discount is None:
                raise refused(("body", "discount_id"), GONE, fields["discount_id"])
        quote = self._quotes.quote(fields, discount, asked)
        if discount is not None and not quote["is_discount_applicable"]:
            text = "Discounts are not applicable to this product."
            raise refused(("body", "discount_id"), text, discount["id"])
        return quote

    def _apply(self, checkout: Record, given: Mapping[str, Any]) -> None:
        """Change a checkout, and what it costs. No event tells of it yet."""
        changes = {name: value for name, value in given.items() if name in checkout and name != "amount"}
        if given.get("product_id") is not None:
            listed = [product["id"] for product in checkout["products"]]
            if given["product_id"] not in listed:
                raise refused(
                    ("body", "product_id"), "Product is not available in this checkout.", given["product_id"]
                )
        else:
            changes.pop("product_id", None)
        if "discount_code" in given:
            changes["discount_id"] = self._discount_by_code(checkout, given["discount_code"])
        if changes.get("success_url") is not None:
            changes["success_url"] = changes["success_url"].replace("{CHECKOUT_ID}", checkout["id"])
        else:
            changes.pop("success_url", None)
        merged = {**checkout, **changes}
        asked = {name: given[name] for name in ("amount", "seats") if given.get(name) is not None}
        if merged["product_id"] == checkout["product_id"]:
            asked = {"amount": checkout["amount"], "seats": checkout["seats"]} | asked
        self._commerce.change("checkouts", checkout, **{**changes, **self._priced(merged, asked)})

    def _discount_by_code(self, checkout: Record, code: str | None) -> str | None:
        if code is None:
            return None
        known = self._discounts.by_code(code) if checkout["allow_discount_codes"] else None
        if known is None or self._discounts.redeemable(known["id"], checkout["product_id"]) is None:
            raise refused(("body", "discount_code"), GONE, code)
        id: str = known["id"]
        return id

    def _accept_open(self, checkout: Record) -> None:
        if checkout["status"] == "expired":
            raise _expired()
        if checkout["status"] != "open":
            raise _not_open(checkout)

    def _accept_confirmation(self, checkout: Record, given: Mapping[str, Any]) -> None:
        missing = []
        if not checkout["customer_email"]:
            missing.append("customer_email")
        if checkout["is_payment_form_required"] and not given.get("confirmation_token_id"):
            missing.append("confirmation_token_id")
        if missing:
            raise invalid(
                *(
                    {"type": "missing", "loc": ["body", name], "msg": "Field is required.", "input": None}
                    for name in missing
                ),
                error="PolarRequestValidationError",
            )
        self._accept_buyer(checkout)
        discount = self._commerce.rows("discounts").get(checkout["discount_id"] or "")
        if discount is not None and self._discounts.exhausted(discount):
            text = "Discount is no longer redeemable."
            raise refused(("body", "discount_id"), text, discount["id"])

    def _accept_buyer(self, checkout: Record) -> None:
        """Refuse a second subscription of one customer, unless the organization allows it."""
        settings = self._commerce.organization["subscription_settings"]
        recurring = checkout["product"]["is_recurring"] and checkout["subscription_id"] is None
        if not recurring or settings["allow_multiple_subscriptions"]:
            return
        id = checkout["customer_id"] or (self._customers.by_email(checkout["customer_email"]) or {}).get("id")
        if any(one["status"] in ACTIVE for one in self._commerce.of("subscriptions", "customer_id", id)):
            text = "You already have an active subscription."
            raise problem(403, "AlreadyActiveSubscriptionError", text)

    def _public(self, operation: str, checkout: Record) -> Record:
        """A checkout as whoever has its client secret sees it."""
        shown: Record = self._commerce.records.shown(
            operation, {**checkout, "organization": self._commerce.organization}
        )
        return shown


def _expired() -> Exception:
    return problem(410, "ExpiredCheckoutError", "This checkout session has expired.")


def _not_open(checkout: Record) -> Exception:
    text = f"Checkout {checkout['id']} is not open: {checkout['status']}"
    return problem(403, "NotOpenCheckout", text)
