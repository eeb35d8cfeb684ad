"""Polar's benefits, as they are granted to customers and revoked from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .license_keys import LicenseKeys
from .meters import Meters

__all__ = ["Benefits"]

GRANTS: Final = "benefit-grants"


class Benefits:
    """The grants of benefits, by what was bought: an order or a subscription.

    Args:
        commerce: Holds the records.
        keys: Issues the licence keys.
        meters: Credits units of meters.
    """

    def __init__(self, commerce: Commerce, keys: LicenseKeys, meters: Meters) -> None:
        self._commerce = commerce
        self._keys = keys
        self._meters = meters

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"benefits:update": Endpoint(self._update), "benefits:delete": Endpoint(self._delete)}

    def grant(self, benefits: Iterable[Record], customer: Record, bought: Record, *, by: str) -> list[Record]:
        """Grant benefits for an order or a subscription.

        Args:
            benefits: The benefits of the product.
            customer: The customer.
            bought: The order or the subscription.
            by: `order_id` or `subscription_id`.
        """
        members = self._commerce.of("members", "customer_id", customer["id"])
        owner = next((member for member in members if member["role"] == "owner"), None)
        made: list[Record] = []
        for benefit in benefits:
            grant = self._commerce.make(
                GRANTS,
                {
                    "granted_at": self._commerce.now,
                    "is_granted": True,
                    "is_revoked": False,
                    "customer_id": customer["id"],
                    "benefit_id": benefit["id"],
                    "member_id": owner and owner["id"],
                    by: bought["id"],
                    "properties": self._properties(benefit, customer, one_time=by == "order_id"),
                },
            )
            self._commerce.tell(GRANTS, "created", grant)
            made.append(grant)
        return made

    def revoke(self, grants: Iterable[Record]) -> None:
        """Revoke those of the grants that are granted."""
        for grant in grants:
            if grant["is_granted"]:
                now = self._commerce.now
                self._commerce.change(GRANTS, grant, is_granted=False, is_revoked=True, revoked_at=now)
                self._keys.revoke(grant["properties"].get("license_key_id"))
                self._commerce.tell(GRANTS, "revoked", grant)

    def of(self, by: str, id: str) -> list[Record]:
        """The grants of an order (`order_id`) or a subscription (`subscription_id`) that are granted."""
        return [grant for grant in self._commerce.of(GRANTS, by, id) if grant["is_granted"]]

    def revoke_all(self, subscription: Record) -> None:
        self.revoke(self.of("subscription_id", subscription["id"]))

    def follow(self, subscription: Record) -> bool:
        """Grant and revoke, until a subscription has the benefits of its product; False if it had them."""
        held = {grant["benefit_id"]: grant for grant in self.of("subscription_id", subscription["id"])}
        benefits = self._commerce.rows("products")[subscription["product_id"]]["benefits"]
        due = {benefit["id"] for benefit in benefits}
        customer = self._commerce.rows("customers")[subscription["customer_id"]]
        self.revoke(grant for id, grant in held.items() if id not in due)
        missing = [benefit for benefit in benefits if benefit["id"] not in held]
        self.grant(missing, customer, subscription, by="subscription_id")
        return bool(missing) or not held.keys() <= due

    def cycle(self, subscription: Record) -> None:
        """Grant anew what is granted for each period: the units of a meter."""
        for grant in self.of("subscription_id", subscription["id"]):
            customer = self._commerce.rows("customers")[grant["customer_id"]]
            if grant["benefit"]["type"] == "meter_credit":
                properties = self._meters.credit(grant["benefit"], customer)
                self._commerce.change(GRANTS, grant, properties=properties)
            self._commerce.tell(GRANTS, "cycled", grant)

    def _properties(self, benefit: Record, customer: Record, *, one_time: bool) -> Mapping[str, Any]:
        match benefit["type"]:
            case "license_keys":
                key = self._keys.issue(benefit, customer, expires=one_time)
                return {"license_key_id": key["id"], "display_key": key["display_key"]}
            case "meter_credit":
                return self._meters.credit(benefit, customer)
            case _:
                return {}

    def _update(self, request: Request) -> Record:
        """Change a benefit, also in its products and grants."""
        updated: Record = self._commerce.records.answer(request)
        benefit = self._commerce.rows("benefits")[request.path["id"]]
        for product in self._commerce.rows("products").values():
            if any(one["id"] == benefit["id"] for one in product["benefits"]):
                benefits = [benefit if one["id"] == benefit["id"] else one for one in product["benefits"]]
                self._commerce.change("products", product, benefits=benefits)
        return updated

    def _delete(self, request: Request) -> None:
        """Take a benefit from its products, and revoke its grants."""
        benefit = self._commerce.find("benefits", request.path["id"])
        for product in self._commerce.rows("products").values():
            benefits = [one for one in product["benefits"] if one["id"] != benefit["id"]]
            if len(benefits) < len(product["benefits"]):
                self._commerce.change("products", product, benefits=benefits)
        self._commerce.records.answer(request)
        grants = [
            grant for grant in self._commerce.of(GRANTS, "benefit_id", benefit["id"]) if grant["is_granted"]
        ]
        self.revoke(grants)
        for customer in dict.fromkeys(grant["customer_id"] for grant in grants):
            self._commerce.tell_state_of(customer)
