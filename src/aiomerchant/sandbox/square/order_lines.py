"""What Square adds to the orders that it is sent: uids, prices and names of the catalog, defaults.

https://developer.squareup.com/docs/orders-api/create-orders
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from fractions import Fraction
from typing import Any, Final

from aiomerchant.sandbox.state import Record

from .catalog import Catalog
from .commerce import Commerce
from .money import amount_in, same_currency
from .order_totals import UIDS, percent
from .refusals import missing, refused

__all__ = ["OrderLines"]

#: The fields of an order that requests do not set.
CALCULATED: Final = frozenset(
    {
        *("id", "created_at", "updated_at", "closed_at", "version", "tenders", "refunds", "returns"),
        *("return_amounts", "net_amounts", "rounding_adjustment", "net_amount_due_money", "rewards"),
        *("total_money", "total_tax_money", "total_discount_money", "total_tip_money"),
        "total_service_charge_money",
    }
)


#: The fields of money that requests send, by the part of an order that has them.
PRICES: Final = {
    "line_items": "base_price_money",
    "discounts": "amount_money",
    "service_charges": "amount_money",
}


class OrderLines:
    """Completes the orders of requests.

    Args:
        commerce: Holds the records.
        catalog: Has the prices.
    """

    def __init__(self, commerce: Commerce, catalog: Catalog) -> None:
        self._commerce = commerce
        self._catalog = catalog

    def completed(self, given: Mapping[str, Any]) -> Record:
        """An order with all that its totals are calculated from.

        Raises:
            Refusal: It names a record that is not there, or a value is missing.
        """
        order: Record = deepcopy(
            {name: value for name, value in given.items() if name not in CALCULATED and value is not None}
        )
        if not order.get("location_id"):
            raise missing("order.location_id")
        order.setdefault("state", "OPEN")
        order.setdefault("source", {"name": self._commerce.host.application.name})
        self._each(order, "line_items", lambda line, path: self._line(line, path, order["location_id"]))
        self._each(order, "taxes", self._tax)
        self._each(order, "discounts", self._discount)
        self._each(order, "service_charges", self._charge)
        self._each(order, "fulfillments", lambda one, path: one.setdefault("state", "PROPOSED"))
        self._check_applied(order)
        self._check_currency(order)
        for kind in UIDS:
            for adjustment in order.get(kind, ()):
                adjustment.setdefault("scope", _scope(order, kind, adjustment["uid"]))
        return order

    def _each(self, order: Record, name: str, complete: Callable[[Record, str], object]) -> None:
        for at, one in enumerate(order.get(name) or ()):
            one.setdefault("uid", self._commerce.ids.text(22))
            complete(one, f"order.{name}[{at}]")

    def _line(self, line: Record, path: str, location: str) -> None:
        line["quantity"] = _quantity(line.get("quantity"), f"{path}.quantity")
        if line.get("catalog_object_id"):
            self._sold(line, path, location)
        if not line.get("base_price_money"):
            raise missing(f"{path}.base_price_money")
        amount_in(line, "base_price_money", f"{path}.")
        line.setdefault("item_type", "ITEM" if line.get("name") else "CUSTOM_AMOUNT")
        for at, modifier in enumerate(line.get("modifiers") or ()):
            inner = f"{path}.modifiers[{at}]"
            modifier.setdefault("uid", self._commerce.ids.text(22))
            if modifier.get("catalog_object_id"):
                data = self._data(modifier, "modifier", inner)
                modifier.setdefault("name", data.get("name"))
                modifier.setdefault("base_price_money", data.get("price_money"))
            if not modifier.get("base_price_money"):
                raise missing(f"{inner}.base_price_money")
            amount_in(modifier, "base_price_money", f"{inner}.")
            modifier["quantity"] = _quantity(modifier.get("quantity") or "1", f"{inner}.quantity")

    def _sold(self, line: Record, path: str, location: str) -> None:
        """Fill in what the catalog says of a variation; the request's own price comes first."""
        data = self._data(line, "item_variation", path)
        item = self._catalog.around(line["catalog_object_id"]) or self._catalog.find(data.get("item_id", ""))
        name = (item or {}).get("item_data", {}).get("name")
        price = data.get("price_money")
        for override in data.get("location_overrides", ()):
            if override.get("location_id") == location:
                price = override.get("price_money", price)
        for field, value in (
            ("name", name or data.get("name")),
            ("variation_name", data.get("name")),
            ("base_price_money", price),
        ):
            if value is not None and not line.get(field):
                line[field] = value

    def _tax(self, tax: Record, path: str) -> None:
        if tax.get("catalog_object_id"):
            data = self._data(tax, "tax", path)
            tax.setdefault("type", data.get("inclusion_type"))
            self._named(tax, data, "percentage")
        if not tax.get("percentage"):
            raise missing(f"{path}.percentage")
        _check_percentage(tax, path)
        tax["type"] = tax.get("type") or "ADDITIVE"

    def _discount(self, discount: Record, path: str) -> None:
        if discount.get("catalog_object_id"):
            data = self._data(discount, "discount", path)
            discount.setdefault("type", data.get("discount_type"))
            self._named(discount, data, "percentage", "amount_money")
        self._check_value(discount, path)
        kind = "FIXED_PERCENTAGE" if discount.get("percentage") else "FIXED_AMOUNT"
        discount["type"] = discount.get("type") or kind

    def _charge(self, charge: Record, path: str) -> None:
        if charge.get("catalog_object_id"):
            self._data(charge, "service_charge", path)
        self._check_value(charge, path)
        phase = "SUBTOTAL_PHASE"
        if charge.get("treatment_type") == "APPORTIONED_TREATMENT" or charge.get("scope") == "LINE_ITEM":
            phase = f"APPORTIONED_{'PERCENTAGE' if charge.get('percentage') else 'AMOUNT'}_PHASE"
        phase = charge.setdefault("calculation_phase", phase)
        if phase == "TOTAL_PHASE" and charge.get("taxable"):
            detail = "A service charge after taxes is not taxed."
            raise refused(400, "BAD_REQUEST", detail, f"{path}.taxable")
        charge.setdefault("type", "CUSTOM")

    def _check_value(self, one: Record, path: str) -> None:
        """An adjustment is a percentage or an amount."""
        if bool(one.get("percentage")) == bool(one.get("amount_money")):
            if one.get("percentage"):
                detail = "It is either a percentage or an amount."
                raise refused(400, "CONFLICTING_PARAMETERS", detail, f"{path}.percentage")
            raise missing(f"{path}.amount_money")
        if one.get("percentage"):
            _check_percentage(one, path)
        else:
            amount_in(one, "amount_money", f"{path}.")

    def _named(self, one: Record, data: Mapping[str, Any], *fields: str) -> None:
        one.setdefault("name", data.get("name"))
        if not any(one.get(field) for field in fields):
            one |= {field: data[field] for field in fields if data.get(field)}

    def _data(self, one: Record, kind: str, path: str) -> Mapping[str, Any]:
        """What the catalog says of the object that a part of an order names."""
        id = one["catalog_object_id"]
        object = self._catalog.find(id)
        if object is None:
            what = kind.replace("_", " ")
            detail = f"The catalog has no {what} `{id}`."
            raise refused(404, "NOT_FOUND", detail, f"{path}.catalog_object_id")
        if isinstance(object.get("version"), int):
            one.setdefault("catalog_version", object["version"])
        data: Mapping[str, Any] = object.get(f"{kind}_data", {})
        return data

    def _check_currency(self, order: Record) -> None:
        """Refuse prices and amounts in another currency than that of the location."""
        currency = self._commerce.currency(order["location_id"])
        for kind, field in PRICES.items():
            for at, one in enumerate(order.get(kind) or ()):
                same_currency(one.get(field) or {}, currency, f"order.{kind}[{at}].{field}")

    def _check_applied(self, order: Record) -> None:
        """Refuse a line that names an adjustment that the order does not have."""
        for kind, uid in UIDS.items():
            known = {one["uid"] for one in order.get(kind, ())}
            for at, line in enumerate(order.get("line_items", ())):
                for applied in line.get(f"applied_{kind}", ()):
                    applied.setdefault("uid", self._commerce.ids.text(22))
                    if applied[uid] not in known:
                        detail = f"The order has none of its {kind} with the uid `{applied[uid]}`."
                        path = f"order.line_items[{at}].applied_{kind}"
                        raise refused(400, "BAD_REQUEST", detail, path)


def _scope(order: Record, kind: str, uid: str) -> str:
    """The scope of an adjustment that does not say: that of lines if one of them names it."""
    named = any(
        applied[UIDS[kind]] == uid
        for line in order.get("line_items", ())
        for applied in line.get(f"applied_{kind}", ())
    )
    return "LINE_ITEM" if named else "ORDER"


def _quantity(text: Any, path: str) -> str:
    if text is None:
        raise missing(path)
    try:
        if Fraction(text or "0") > 0 and "/" not in text:
            return str(text)
    except (ValueError, TypeError):
        pass
    raise refused(400, "INVALID_VALUE", "The quantity must be a number above 0.", path)


def _check_percentage(one: Record, path: str) -> None:
    try:
        if percent(one["percentage"]) >= 0 and "/" not in one["percentage"]:
            return
    except ValueError:
        pass
    raise refused(400, "INVALID_VALUE", "The percentage must be a number from 0.", f"{path}.percentage")
