"""Polar's customers: created by the API or by a purchase, each with a member who owns it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import evolve

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .refusals import invalid, not_found, refused
from .subscription_states import SubscriptionStates

__all__ = ["Customers"]

MEMBERS: Final = "members"
METHODS: Final = "payment-methods"
#: The card of every customer of the sandbox.
CARD: Final = {"brand": "visa", "last4": "4242", "exp_month": 12, "exp_year": 2099}


class Customers:
    """The operations on customers that do more than `Records`.

    Args:
        commerce: Holds the records.
        states: Ends the subscriptions of customers who are deleted.
        answer: Performs an operation.
    """

    def __init__(
        self,
        commerce: Commerce,
        states: SubscriptionStates,
        answer: Callable[[Request], Any],
    ) -> None:
        self._commerce = commerce
        self._states = states
        self._answer = answer

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            "customers:create": Endpoint(self._create),
            "customers:update": Endpoint(self._update),
            "customers:delete": Endpoint(self._delete),
            "customers:get_state": Endpoint(self._state),
            "customer_portal:customers:get": Endpoint(self._own),
            "customer_portal:customers:update": Endpoint(self._change_own),
        }

    def by_email(self, email: str | None) -> Record | None:
        wanted = (email or "").lower()
        if not wanted:
            return None
        rows = self._commerce.rows("customers").matching(_by_email, wanted)
        return next(iter(rows), None)

    def bought(self, checkout: Record) -> tuple[Record, Record | None]:
        """The customer of a checkout, and the member who owns a new one.

        A known customer keeps the name, and gets the metadata beside the present one.
        """
        known = self._commerce.rows("customers").get(checkout["customer_id"] or "")
        known = known or self.by_email(checkout["customer_email"])
        metadata = checkout["customer_metadata"]
        address = checkout["customer_billing_address"]
        if known is not None:
            self._commerce.change(
                "customers",
                known,
                metadata={**known["metadata"], **metadata},
                billing_address=known["billing_address"] or address,
            )
            return known, None
        name = checkout["customer_name"]
        return self.make(
            {
                "email": checkout["customer_email"],
                "name": name,
                "external_id": checkout["external_customer_id"],
                "billing_name": checkout["customer_billing_name"] or name,
                "billing_address": address,
                "metadata": metadata,
                "locale": checkout["locale"] or "en",
                "type": "individual",
            }
        )

    def make(self, given: Mapping[str, Any]) -> tuple[Record, Record | None]:
        """A new customer, and the member who owns it: the customer, or whom a team names."""
        customer = self._commerce.make("customers", {"email_verified": False, **given})
        owner = {"email": customer.get("email"), "name": customer["name"], **(given.get("owner") or {})}
        if owner["email"] is None:
            return customer, None
        member = self._commerce.make(MEMBERS, {**owner, "customer_id": customer["id"], "role": "owner"})
        return customer, member

    def member(self, customer: Record, email: str, external_id: str | None = None) -> Record:
        """The member of a customer with an email address, who is made if there is none yet."""
        members = self._commerce.of(MEMBERS, "customer_id", customer["id"])
        known = next((one for one in members if one["email"].lower() == email.lower()), None)
        if known is not None:
            return known
        given = {"customer_id": customer["id"], "email": email, "external_id": external_id, "role": "member"}
        member = self._commerce.make(MEMBERS, given)
        self._commerce.tell(MEMBERS, "created", member)
        return member

    def add_card(self, customer: Record) -> Record:
        """Keep a card with which renewals are paid."""
        given = {
            "customer_id": customer["id"],
            "type": "card",
            "processor": "stripe",
            "method_metadata": CARD,
        }
        method = self._commerce.make(METHODS, given)
        self._commerce.change("customers", customer, default_payment_method_id=method["id"])
        return method

    def has_card(self, customer: Record) -> bool:
        return customer.get("default_payment_method_id") in self._commerce.rows(METHODS)

    def is_declined(self, customer: Record) -> bool:
        """True if a test has the customer's card declined."""
        return customer["id"] in self._commerce.host.declined

    # Operations

    def _create(self, request: Request) -> Record:
        body = request.body
        if body.get("type", "individual") == "individual" and not body.get("email"):
            missing = {
                "type": "missing",
                "loc": ["body", "email"],
                "msg": "Field required",
                "input": dict(body),
            }
            raise invalid(missing)
        self._accept(body)
        body = self._commerce.records.with_defaults("customers:create", _trimmed(body))
        customer, member = self.make({"type": "individual", **body})
        if member is not None:
            self._commerce.tell(MEMBERS, "created", member)
        self._commerce.tell("customers", "created", customer)
        self._commerce.tell_state(customer)
        return customer

    def _update(self, request: Request) -> Record:
        customer = self._commerce.find("customers", request.path["id"])
        body = _trimmed(request.body)
        self._accept(body, customer["id"])
        before = customer.get("external_id")
        if before is not None and "external_id" in body and body["external_id"] != before:
            text = "Customer external ID cannot be updated."
            raise refused(("body", "external_id"), text, body["external_id"])
        updated: Record = self._commerce.records.answer(evolve(request, body=body))
        self._commerce.tell_state(customer)
        return updated

    def _delete(self, request: Request) -> None:
        """End the customer's subscriptions, and keep all that was bought."""
        commerce = self._commerce
        customer = commerce.find("customers", request.path["id"])
        gone = {**customer, "deleted_at": commerce.now, "external_id": None}
        for member in commerce.of(MEMBERS, "customer_id", customer["id"]):
            commerce.rows(MEMBERS).remove(member)
            commerce.tell(MEMBERS, "deleted", member)
        subscriptions = commerce.of("subscriptions", "customer_id", customer["id"])
        ended = [one for one in subscriptions if one["status"] not in {"canceled", "unpaid"}]
        for subscription in ended:
            self._states.end(subscription)
        commerce.rows("customers").remove(customer)
        commerce.records.refresh("/v1/customers", gone)
        commerce.tell("customers", "deleted", gone)
        for subscription in ended:
            self._states.withdraw(subscription)
        commerce.tell_state(gone)

    def _accept(self, body: Mapping[str, Any], id: str | None = None) -> None:
        """Refuse an email address or an external id that another customer has."""
        email = self.by_email(body.get("email"))
        external = next(iter(self._commerce.of("customers", "external_id", body.get("external_id"))), None)
        for name, noun, taken in ("email", "email address", email), ("external_id", "external ID", external):
            if taken is not None and taken["id"] != id:
                text = f"A customer with this {noun} already exists."
                raise refused(("body", name), text, body[name])

    def _state(self, request: Request) -> Record:
        return self._commerce.state(self._commerce.find("customers", request.path["id"]))

    # The customer portal

    def of_session(self, request: Request) -> Record:
        """The customer whose session a request comes from."""
        assert request.token is not None  # noqa: S101  # its security schemes are those of sessions alone
        return self._commerce.find("customers", request.token.subject)

    def _own(self, request: Request) -> Record:
        """The customer of the session."""
        own: Record = self._commerce.records.shown(request.operation.id, self.of_session(request))
        return own

    def _change_own(self, request: Request) -> Record:
        update, path = (
            self._commerce.operations["customers:update"],
            {"id": self.of_session(request)["id"]},
        )
        self._answer(evolve(request, operation=update, path=path))
        return self._own(request)

    def by_external_id(self, request: Request) -> Any:
        """Answer by the operation for ids, with the customer or the member of an external id."""
        commerce = self._commerce
        path = dict(request.path)
        customer = next(iter(commerce.of("customers", "external_id", path.pop("external_id"))), None)
        if customer is None:
            raise not_found()
        path["id"] = customer["id"]
        if "member_external_id" in path:
            named = commerce.of(MEMBERS, "external_id", path.pop("member_external_id"))
            member = next((one for one in named if one["customer_id"] == customer["id"]), None)
            if member is None:
                raise not_found()
            path["member_id"] = member["id"]
        operation = commerce.operations[request.operation.id.removesuffix("_external")]
        return self._answer(evolve(request, operation=operation, path=path))


def _by_email(_: str, customer: Record) -> tuple[str]:
    return ((customer.get("email") or "").lower(),)


def _trimmed(body: Mapping[str, Any]) -> Record:
    """A body with names trimmed, and without blank external ids."""
    read = dict(body)
    if isinstance(read.get("name"), str):
        read["name"] = read["name"].strip()
    if isinstance(read.get("external_id"), str):
        read["external_id"] = read["external_id"].strip() or None
    return read
