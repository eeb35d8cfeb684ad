"""Polar's discounts: who may redeem one, and for how long it lowers what a subscription costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce, parsed
from .periods import later
from .refusals import refused

__all__ = ["Discounts"]

#: The fields that stay as they are once a discount has been redeemed.
SETTLED: Final = ("amount", "amounts", "basis_points", "currency", "duration", "duration_in_months", "type")
GONE: Final = "Discount does not exist."


class Discounts:
    """The discounts of the organization."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce
        #: What redeemed each discount.
        self._redemptions: dict[str, list[Mapping[str, str]]] = {}

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"discounts:create": Endpoint(self._create), "discounts:update": Endpoint(self._update)}

    def redeemable(self, id: str, product_id: str) -> Record | None:
        """The discount, if it can be redeemed for a product now."""
        discount = self._commerce.rows("discounts").get(id)
        if discount is None or self.exhausted(discount):
            return None
        now, starts, ends = self._commerce.moment, discount["starts_at"], discount["ends_at"]
        if (starts is not None and parsed(starts) > now) or (ends is not None and parsed(ends) <= now):
            return None
        products = [product["id"] for product in discount["products"]]
        return discount if not products or product_id in products else None

    def id_of(self, code: str) -> str:
        """The id of the discount with a code, in whatever case; empty if there is none."""
        rows = self._commerce.rows("discounts").values()
        return next((row["id"] for row in rows if (row["code"] or "").lower() == code.lower() != ""), "")

    def exhausted(self, discount: Record) -> bool:
        most = discount["max_redemptions"]
        return most is not None and discount["redemptions_count"] >= most

    def redeem(self, id: str, **by: str) -> None:
        """Count a redemption, by a checkout (`checkout_id`) or a subscription (`subscription_id`)."""
        discount = self._commerce.rows("discounts").get(id)
        if discount is not None:
            discount["redemptions_count"] += 1
            self._commerce.records.refresh("/v1/discounts", discount)
            self._redemptions.setdefault(id, []).append(by)

    def used_up(self, discount: Record, customer_id: str | None, email: str | None) -> bool:
        """True if a customer has redeemed a discount as often as one customer may."""
        most: int | None = discount["max_redemptions_per_customer"]
        if most is None:
            return False
        wanted = customer_id, _unaliased(email)
        return most <= sum(
            any(one is not None and one == other for one, other in zip(wanted, self._who(by), strict=True))
            for by in self._redemptions.get(discount["id"], ())
            if not self._given_back(by)
        )

    def _who(self, by: Mapping[str, str]) -> tuple[str | None, str | None]:
        """The customer of a redemption, and the email address."""
        if "checkout_id" in by:
            checkout = self._commerce.rows("checkouts")[by["checkout_id"]]
            return checkout["customer_id"], _unaliased(checkout["customer_email"])
        id = self._commerce.rows("subscriptions")[by["subscription_id"]]["customer_id"]
        customer = self._commerce.rows("customers").get(id, {})
        return id, _unaliased(customer.get("email"))

    def _given_back(self, by: Mapping[str, str]) -> bool:
        """True if all that was bought with a redemption has been refunded."""
        commerce = self._commerce
        bought = [by["subscription_id"]] if "subscription_id" in by else []
        bought += [one["id"] for one in commerce.of("subscriptions", "checkout_id", by.get("checkout_id"))]
        orders = commerce.of("orders", "checkout_id", by.get("checkout_id"))
        orders += [order for id in bought for order in commerce.of("orders", "subscription_id", id)]
        return bool(orders) and all(order["status"] == "refunded" for order in orders)

    def of_period(self, subscription: Record) -> Record | None:
        """The discount of a subscription in its present period; None if it has ended."""
        discount = self._commerce.rows("discounts").get(subscription["discount_id"] or "")
        if discount is None or discount["duration"] == "forever":
            return discount
        began = parsed(subscription["started_at"])
        start = parsed(subscription["current_period_start"])
        if discount["duration"] == "once":
            return discount if start <= began else None
        return discount if start < later(began, "month", discount["duration_in_months"]) else None

    def _create(self, request: Request) -> Record:
        body = {**request.body, "code": request.body.get("code") or None}
        self._accept(body)
        amounts, currency = body.get("amounts"), body.get("currency") or "usd"
        if body.get("basis_points") is None:
            amount = body.get("amount")
            amount = amounts.get(currency, next(iter(amounts.values()))) if amounts else amount
            body |= {"amount": amount, "currency": currency, "amounts": amounts or {currency: amount}}
        products = [self._commerce.rows("products")[id] for id in body.get("products") or ()]
        type = "fixed" if body.get("basis_points") is None else "percentage"
        fields = {"type": type, **body, "products": products}
        created: Record = self._commerce.records.create(evolve(request, body=fields))
        return created

    def _update(self, request: Request) -> Record:
        discount = self._commerce.find("discounts", request.path["id"])
        body = dict(request.body)
        for name in SETTLED:
            if discount["redemptions_count"] and body.get(name, discount.get(name)) != discount.get(name):
                text = "This field cannot be changed because the discount has already been redeemed."
                raise refused(("body", name), text, body[name])
        if "code" in body:
            body["code"] = body["code"] or None
        self._accept({**discount, **body}, discount["id"])
        updated: Record = self._commerce.records.answer(evolve(request, body=body))
        return updated

    def _accept(self, body: Mapping[str, object], id: str | None = None) -> None:
        code = body.get("code")
        if isinstance(code, str):
            if not (3 <= len(code) <= 256 and code.isalnum()):
                text = "Code must have 3 to 256 letters and digits."
                raise refused(("body", "code"), text, code)
            if self.id_of(code) not in {"", id}:
                raise refused(("body", "code"), "Discount with this code already exists.", code)
        starts, ends = body.get("starts_at"), body.get("ends_at")
        if isinstance(starts, str) and isinstance(ends, str) and parsed(starts) > parsed(ends):
            raise refused(("body", "ends_at"), "Ends at must be after starts at.", ends)


def _unaliased(email: str | None) -> str | None:
    """An email address without what follows a plus sign; None if there is none."""
    local, _, domain = (email or "").lower().partition("@")
    return f"{local.partition('+')[0]}@{domain}" if local else None
