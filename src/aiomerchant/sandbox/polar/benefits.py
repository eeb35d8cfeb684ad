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
#: What of a benefit with licence keys the keys follow that were issued before.
LIMITS: Final = ("expires", "activations", "limit_usage")


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

    def grant(
        self,
        benefits: Iterable[Record],
        customer: Record,
        member_id: str | None,
        bought: Record,
        *,
        by: str,
    ) -> list[Record]:
        """Grant benefits for an order or a subscription; what was revoked is granted again.

        Args:
            benefits: The benefits.
            customer: The customer who bought them.
            member_id: The member who has them.
            bought: The order or the subscription.
            by: `order_id` or `subscription_id`.
        """
        former = {
            grant["benefit_id"]: grant
            for grant in self._commerce.of(GRANTS, by, bought["id"])
            if grant["member_id"] == member_id
        }
        made: list[Record] = []
        for benefit in benefits:
            granted = {
                "granted_at": self._commerce.now,
                "is_granted": True,
                "is_revoked": False,
                "revoked_at": None,
                "properties": self._properties(benefit, customer, member_id, one_time=by == "order_id"),
            }
            grant = former.get(benefit["id"])
            if grant is None:
                whose = {"customer_id": customer["id"], "member_id": member_id, by: bought["id"]}
                grant = self._commerce.make(GRANTS, {**whose, "benefit_id": benefit["id"], **granted})
            else:  # it was revoked
                self._commerce.change(GRANTS, grant, **granted)
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
                if grant["benefit"]["type"] == "meter_credit":
                    self._meters.take_back(grant["benefit"], grant["customer_id"], grant["properties"])
                self._commerce.tell(GRANTS, "revoked", grant)

    def of(self, by: str, id: str) -> list[Record]:
        """The grants of an order (`order_id`) or a subscription (`subscription_id`) that are granted."""
        return [grant for grant in self._commerce.of(GRANTS, by, id) if grant["is_granted"]]

    def revoke_all(self, subscription: Record) -> None:
        self.revoke(self.of("subscription_id", subscription["id"]))

    def follow(self, bought: Record, by: str = "subscription_id") -> bool:
        """Grant and revoke, until a subscription or an order gives the benefits of its product.

        The owner of a customer has them; where seats were bought, whoever has claimed one.

        Args:
            bought: The order or the subscription.
            by: `order_id` or `subscription_id`.

        Returns:
            False if it gave them already.
        """
        held = {(grant["member_id"], grant["benefit_id"]): grant for grant in self.of(by, bought["id"])}
        benefits = self._commerce.rows("products")[bought["product_id"]]["benefits"]
        customer = self._commerce.rows("customers")[bought["customer_id"]]
        members = self._members(bought, by, [member for member, _ in held])
        due = {(member, benefit["id"]) for member in members for benefit in benefits}
        self.revoke(grant for key, grant in held.items() if key not in due)
        for member in members:
            missing = [benefit for benefit in benefits if (member, benefit["id"]) not in held]
            self.grant(missing, customer, member, bought, by=by)
        return due != held.keys()

    def _members(self, bought: Record, by: str, present: list[str | None]) -> list[str | None]:
        """The members who have what was bought; those who have it at present keep it."""
        if bought.get("seats") is not None:
            seats = self._commerce.of("customer-seats", by, bought["id"])
            return [seat["member_id"] for seat in seats if seat["status"] == "claimed"]
        members = self._commerce.of("members", "customer_id", bought["customer_id"])
        owner = next((member["id"] for member in members if member["role"] == "owner"), None)
        return present[:1] or [owner]

    def cycle(self, subscription: Record) -> None:
        """Grant anew what is granted for each period: the units of a meter."""
        for grant in self.of("subscription_id", subscription["id"]):
            customer = self._commerce.rows("customers")[grant["customer_id"]]
            if grant["benefit"]["type"] == "meter_credit":
                given = grant["properties"]
                properties = self._meters.credit_again(grant["benefit"], customer, given)
                self._commerce.change(GRANTS, grant, properties=properties)
            self._commerce.tell(GRANTS, "cycled", grant)

    def _properties(
        self, benefit: Record, customer: Record, member_id: str | None, *, one_time: bool
    ) -> Mapping[str, Any]:
        match benefit["type"]:
            case "license_keys":
                key = self._keys.issue(benefit, customer, member_id, expires=one_time)
                return {"license_key_id": key["id"], "display_key": key["display_key"]}
            case "meter_credit":
                return self._meters.credit(benefit, customer)
            case _:
                return {}

    def _update(self, request: Request) -> Record:
        """Change a benefit, also in its products and grants, and the limits of its keys."""
        before = self._commerce.find("benefits", request.path["id"])["properties"]
        updated: Record = self._commerce.records.answer(request)
        benefit = self._commerce.rows("benefits")[request.path["id"]]
        for product in self._commerce.rows("products").values():
            if any(one["id"] == benefit["id"] for one in product["benefits"]):
                benefits = [benefit if one["id"] == benefit["id"] else one for one in product["benefits"]]
                self._commerce.change("products", product, benefits=benefits)
        if benefit["type"] == "license_keys" and any(
            before.get(name) != benefit["properties"].get(name) for name in LIMITS
        ):
            for grant in self._commerce.of(GRANTS, "benefit_id", benefit["id"]):
                if grant["is_granted"]:
                    id, single = grant["properties"].get("license_key_id"), grant["order_id"] is not None
                    self._keys.renew(id, benefit, expires=single)
                    self._commerce.tell(GRANTS, "updated", grant)
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
