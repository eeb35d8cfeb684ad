"""Polar's products: their prices, and the benefits that they give."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .benefits import Benefits
from .commerce import ACTIVE, Commerce
from .prices import LARGEST, LEAST
from .refusals import invalid, problem, refused
from .tiers import fault_of, ordered

__all__ = ["Products"]

#: The types of amounts that have tiers.
TIERED: Final = frozenset({"unit_based", "metered_tiers"})
#: The amounts of a price.
AMOUNTS: Final = ("price_amount", "minimum_amount", "maximum_amount", "preset_amount")


class Products:
    """The operations on products that do more than `Records`."""

    def __init__(self, commerce: Commerce, benefits: Benefits) -> None:
        self._commerce = commerce
        self._benefits = benefits

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "products:create": Endpoint(self._create),
            "products:delete": Endpoint(self._delete),
            "products:update": Endpoint(self._update),
            "products:update_benefits": Endpoint(self._update_benefits),
        }

    def _create(self, request: Request) -> Record:
        id = self._commerce.ids.uuid()
        body = self._commerce.records.with_defaults("products:create", request.body)
        interval = body.get("recurring_interval")
        fields = {
            **body,
            "prices": self.priced(id, body["prices"]),
            "is_recurring": interval is not None,
            "recurring_interval_count": body.get("recurring_interval_count") or 1 if interval else None,
            "visibility": body.get("visibility") or "public",
            "attached_custom_fields": self._attached(body),
            "is_deletable": True,
        }
        created: Record = self._commerce.records.create(evolve(request, body=fields), key=id)
        return created

    def _update(self, request: Request) -> Record:
        product = self._commerce.find("products", request.path["id"])
        body = dict(request.body)
        for name in ("recurring_interval", "recurring_interval_count"):
            if body.get(name) is not None and body[name] != product[name]:
                raise refused(("body", name), "Recurring interval cannot be changed.", body[name])
        if body.get("prices") is not None:
            body["prices"] = self.priced(product["id"], body["prices"], product["prices"])
        if body.get("attached_custom_fields") is not None:
            body["attached_custom_fields"] = self._attached(body)
        updated: Record = self._commerce.records.answer(evolve(request, body=body))
        return updated

    def _delete(self, request: Request) -> None:
        """Delete a product that nobody has bought; checkouts that offer it expire, and links lose it."""
        commerce = self._commerce
        product = commerce.find("products", request.path["id"])
        if not product["is_deletable"]:
            text = "This product has been bought. Archive it instead."
            raise problem(409, "ProductNotDeletable", text)
        for checkout in list(commerce.rows("checkouts").values()):
            if checkout["status"] == "open" and _offers(checkout, product):
                commerce.change("checkouts", checkout, status="expired")
                commerce.tell("checkouts", "expired", checkout)
        for link in list(commerce.rows("checkout-links").values()):
            if _offers(link, product):
                others = [one for one in link["products"] if one["id"] != product["id"]]
                commerce.change("checkout-links", link, products=others)
        commerce.records.answer(request)

    def _update_benefits(self, request: Request) -> Record:
        """Set the benefits, and grant or revoke them for those who subscribe to the product."""
        commerce = self._commerce
        product = commerce.find("products", request.path["id"])
        rows = commerce.rows("benefits")
        commerce.change("products", product, benefits=[rows[id] for id in request.body["benefits"]])
        commerce.tell("products", "updated", product)
        for subscription in commerce.of("subscriptions", "product_id", product["id"]):
            if subscription["status"] in ACTIVE and self._benefits.follow(subscription):
                commerce.tell_state_of(subscription["customer_id"])
        return product

    def priced(
        self, product_id: str, given: Iterable[Mapping[str, Any]], known: Iterable[Record] | None = None
    ) -> list[Record]:
        """The prices of a product: new ones, and known ones that are named by their id.

        Args:
            product_id: The product.
            given: What a request says of the prices.
            known: The prices that it may name by their id; None if all are new.

        Raises:
            Refusal: A price has an amount that Polar does not take, there are several fixed ones, or one that
                is named is not known.
        """
        by_id = {price["id"]: price for price in known or ()}
        prices = []
        for index, one in enumerate(given):
            named = None if known is None else one.get("id")
            if named is not None and named not in by_id:
                raise refused(("body", "prices", index, "id"), "Price does not exist.", named)
            prices.append(by_id[named] if named is not None else self._price(product_id, index, one))
        if not prices:
            raise refused(("body", "prices"), "At least one price is required.", prices)
        currency = self._commerce.organization["default_presentment_currency"]
        if all(price["price_currency"] != currency for price in prices):
            text = "At least one price in the default currency is required."
            raise refused(("body", "prices"), text, list(given))
        fixed = [price["price_currency"] for price in prices if price["amount_type"] in {"fixed", "custom"}]
        if len(fixed) > len(set(fixed)):
            raise refused(("body", "prices"), "Only one fixed price is allowed.", list(given))
        return prices

    def _price(self, product_id: str, index: int, given: Mapping[str, Any]) -> Record:
        faults = list(_faults(index, given))
        if faults:
            raise invalid(*faults)
        made = {
            **({"minimum_amount": LEAST} if given["amount_type"] == "custom" else {}),
            **given,
            "id": self._commerce.ids.uuid(),
            "created_at": self._commerce.now,
            "modified_at": None,
            "source": "catalog",
            "is_archived": False,
            "product_id": product_id,
            "price_currency": given.get("price_currency") or "usd",
        }
        if "seat_tiers" in made:
            tiers = made["seat_tiers"]["tiers"]
            least, most = tiers[0]["min_seats"], tiers[-1].get("max_seats")
            made["seat_tiers"] = {**made["seat_tiers"], "minimum_seats": least, "maximum_seats": most}
        if made["amount_type"] in TIERED:
            made["tiers"] = ordered(made["tiers"])
        if made["amount_type"] == "unit_based":
            named = {name: made.get(name) for name in ("minimum_units", "unit_label")}
            made |= {**named, "maximum_units": made["tiers"]["tiers"][-1]["bound"]}
        if "unit_amount" in made:
            made["unit_amount"] = str(made["unit_amount"])
        if "meter_id" in made:
            made["meter"] = self._commerce.rows("meters")[made["meter_id"]]
        return made

    def _attached(self, body: Mapping[str, Any]) -> list[Record]:
        rows = self._commerce.rows("custom-fields")
        return [
            {**one, "custom_field": rows[one["custom_field_id"]], "order": order}
            for order, one in enumerate(body.get("attached_custom_fields") or ())
        ]


def _offers(record: Record, product: Record) -> bool:
    return any(one["id"] == product["id"] for one in record["products"])


def _faults(index: int, price: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    fault = fault_of(price) if price["amount_type"] in TIERED else None
    if fault is not None:
        location = ["body", "prices", index, "tiers"]
        yield {"type": "value_error", "loc": location, "msg": fault, "input": price["tiers"]}
    for name in AMOUNTS:
        amount = price.get(name)
        location = ["body", "prices", index, name]
        if isinstance(amount, int) and 0 < amount < LEAST:
            text = f"Amount must be 0 or at least {LEAST}."
            yield {"type": "minimum_price", "loc": location, "msg": text, "input": amount}
        if isinstance(amount, int) and amount > LARGEST:
            text = f"Amount must be at most {LARGEST}."
            yield {"type": "maximum_price", "loc": location, "msg": text, "input": amount}
