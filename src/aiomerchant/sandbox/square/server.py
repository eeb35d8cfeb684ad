"""Square's stand-in: its own ways with records and errors, customers and payments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import cached_property, partial
from http import HTTPStatus
from typing import Any, Final

from aiohttp import web
from attrs import evolve

from aiomerchant.sandbox.document.instances import component
from aiomerchant.sandbox.endpoints import Answer, Call, Endpoint, Refusal, idempotency_key
from aiomerchant.sandbox.faults import Faults, Received
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.provider_rules import Manners
from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant.square.client import Square
from aiomerchant.square.provider import PROVIDER
from aiomerchant_api.square.operations import OPERATIONS

from .bulk_operations import Bulk
from .catalog import drop, inside, renamed, temporary
from .inventory import COUNTS, Inventory
from .listing import page
from .oauth import SquareAuthority
from .refusals import invalid, missing, refused
from .webhooks import SquareEvents, SquareSubscriptions

__all__ = ["SquareServer"]

#: How long an approved payment waits to be completed.
DELAY: Final = timedelta(days=7)

PAYMENTS: Final = "/v2/payments"
#: Operations that know a word for the account's own record: the path parameter, the word, whose id it is.
MAIN: Final = {
    "RetrieveMerchant": ("merchant_id", "me", "merchant_id"),
    "RetrieveLocation": ("location_id", "main", "location_id"),
    "UpdateLocation": ("location_id", "main", "location_id"),
}

CATALOG: Final = "catalog/object"

CUSTOMER_NAMES: Final = ("given_name", "family_name", "company_name", "email_address", "phone_number")

#: Sources that the real sandbox declines: https://developer.squareup.com/docs/devtools/sandbox/payments
DECLINED: Final = {
    "cnon:card-nonce-declined": "GENERIC_DECLINE",
    "cnon:card-nonce-rejected-cvv": "CVV_FAILURE",
    "cnon:card-nonce-rejected-postalcode": "ADDRESS_VERIFICATION_FAILURE",
    "cnon:card-nonce-rejected-expiration": "INVALID_EXPIRATION",
}
CODES: Final = {405: "METHOD_NOT_ALLOWED", 429: "RATE_LIMITED"}


class SquareServer(Server[Square]):
    """A stand-in for Square.

    Attributes:
        access_token: The access token of the seller.
        client: A client of this server, with that token.
        merchant_id: The seller that everything belongs to, who also grants access on the authorization page.
        location_id: The seller's main location.
        application: The OAuth application. It may also use PKCE, without its secret.
    """

    provider = PROVIDER.name
    version = PROVIDER.version
    operations = OPERATIONS
    authority: SquareAuthority

    def __init__(self, ids: Ids, clock: Clock, faults: Faults, received: list[Received]) -> None:
        super().__init__(ids, clock, faults, received)
        self.access_token = self.authority.access_token
        self.merchant_id = self.authority.merchant_id
        self.application = self.authority.application
        self.location_id = f"L{ids.text(12, UPPERCASE)}"
        #: The first answer to each idempotency key of an operation, with the body that it answers.
        self._answered: dict[tuple[str, str], tuple[Mapping[str, Any], Answer]] = {}

    def found(self) -> SquareAuthority:
        return SquareAuthority(self.ids, self.clock, self.store, lambda: self.base_url)

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            **self.authority.endpoints(),
            "CreateCustomer": Endpoint(self._create_customer),
            **{id: Endpoint(self._main) for id in MAIN},
            **{bulk.route.id: Endpoint(partial(self._many, bulk)) for bulk in Bulk.all(self.contract)},
            "UpsertCatalogObject": Endpoint(self._upsert_object),
            "RetrieveCatalogObject": Endpoint(self._retrieve_object),
            "DeleteCatalogObject": Endpoint(self._delete_object),
            "CreateCatalogImage": Endpoint(self._keep_image),
            "UpdateCatalogImage": Endpoint(self._keep_image),
            **self._inventory.endpoints(),
            "CreatePayment": Endpoint(self._create_payment),
            "AddGroupToCustomer": Endpoint(partial(self._group, linked=True)),
            "RemoveGroupFromCustomer": Endpoint(partial(self._group, linked=False)),
            "LinkCustomerToGiftCard": Endpoint(partial(self._gift_card, linked=True)),
            "UnlinkCustomerFromGiftCard": Endpoint(partial(self._gift_card, linked=False)),
            "RefundPayment": Endpoint(self._refund),
            "CancelPaymentByIdempotencyKey": Endpoint(self._cancel_by_key),
            "CancelPayment": Endpoint(lambda call: self._settle(call, "CANCELED")),
            "CompletePayment": Endpoint(lambda call: self._settle(call, "COMPLETED")),
        }

    def account(self) -> Iterable[tuple[str, str, Record]]:
        here = {"country": "US", "currency": "USD", "language_code": "en-US", "status": "ACTIVE"}
        business = {"business_name": "Sand & Sons", "main_location_id": self.location_id}
        yield "/v2/merchants", self.merchant_id, {**here, **business}
        yield "/v2/locations", self.location_id, {**here, "name": "Main", "merchant_id": self.merchant_id}

    def manners(self) -> Manners:
        return Manners(
            new_id=lambda _: self.ids.text(26, UPPERCASE),
            now=self._now,
            missing=lambda collection, id: refused(404, "NOT_FOUND", f"There is no `{id}` in {collection}."),
            outdated=lambda version: refused(
                409, "VERSION_MISMATCH", f"The version is {version} now.", "version"
            ),
            unknown=lambda place, id: refused(
                404, "NOT_FOUND", f"There is no `{id}`.", ".".join(map(str, place))
            ),
            page=page,
            facts={
                "creation_source": "THIRD_PARTY",
                "location_id": self.location_id,
                "merchant_id": self.merchant_id,
            },
            nulls=False,
            first_version=0,
        )

    def events(self, ids: Ids, clock: Clock) -> Events:
        return SquareEvents(ids, clock, {"merchant_id": self.merchant_id, "location_id": self.location_id})

    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        return SquareSubscriptions(self, events, outbox)

    def connect(self) -> Square:
        return Square(self.access_token, base_url=self.base_url)

    async def perform(self, call: Call) -> Answer:
        """Answers a repeated request with the first answer to it, a refusal too."""
        key = idempotency_key(call.operation, call.body)
        if key is None:
            return await super().perform(call)
        place = (call.operation.id, key)
        if place not in self._answered:
            try:
                answer = await super().perform(call)
            except Refusal as refusal:
                answer = refusal.answer
            self._answered[place] = call.body, evolve(answer, repeated=True)
            return answer
        body, answer = self._answered[place]
        if body != call.body:
            detail = "The idempotency key was used before, with other parameters."
            raise refused(400, "IDEMPOTENCY_KEY_REUSED", detail, "idempotency_key")
        return answer

    # Errors

    def headers(self) -> Mapping[str, str]:
        return {PROVIDER.version_header: self.version, "X-Speleo-Traceid": self.ids.text(14)}

    def problem(self, status: int, message: str) -> Refusal:
        return refused(status, CODES.get(status) or HTTPStatus(status).name, message)

    def invalid(self, violations: list[Violation]) -> Refusal:
        return invalid(violations)

    def broken(self, status: int) -> web.Response:
        return self.problem(status, "This sandbox was asked to fail.").answer.response()

    # Webhooks

    def new_webhook_secret(self) -> str:
        return self.ids.text(22)

    # The account

    def _main(self, call: Call) -> Any:
        """What is done with the merchant or the location, which has a word for a name, too."""
        name, word, field = MAIN[call.operation.id]
        path = {**call.path, name: getattr(self, field)} if call.path[name] == word else call.path
        return self.records.answer(evolve(call, path=path))

    async def _many(self, bulk: Bulk, call: Call) -> Record:
        async def perform(id: str, path: Mapping[str, str], body: Record) -> Record:
            try:
                answer = await self.perform(
                    evolve(call, operation=self.operations[id], path=path, query={}, body=body)
                )
            except Refusal as refusal:
                answer = refusal.answer
            read: Record = json.loads(answer.body or b"{}")
            return {**path, **read}

        return await bulk.answer(call.body, perform)

    # Customers

    def _create_customer(self, call: Call) -> Record:
        if not any(call.body.get(name) for name in CUSTOMER_NAMES):
            names = ", ".join(CUSTOMER_NAMES)
            raise refused(400, "BAD_REQUEST", f"A customer needs at least one of {names}.")
        created: Record = self.records.answer(call)
        return created

    def _group(self, call: Call, *, linked: bool) -> Record:
        """A customer joins a group or leaves it."""
        customer = self._kept("customers", call.path["customer_id"])
        group = self._kept("customers/groups", call.path["group_id"])
        _link(customer, "group_ids", group["id"], linked=linked)
        self.changed("/v2/customers", "updated", customer)
        return {}

    def _gift_card(self, call: Call, *, linked: bool) -> Record:
        """A gift card becomes a customer's, or is nobody's any more."""
        card = self._kept("gift-cards", call.path["gift_card_id"])
        customer = self._kept("customers", call.body["customer_id"])
        _link(card, "customer_ids", customer["id"], linked=linked)
        self.changed("/v2/gift-cards", "updated", card)
        return {"gift_card": card}

    def _kept(self, collection: str, id: str) -> Record:
        return self.find(collection, id, refused(404, "NOT_FOUND", f"There is no `{id}` in {collection}."))

    # The catalog: https://developer.squareup.com/docs/catalog-api/build-with-catalog

    def _upsert_object(self, call: Call) -> Record:
        """Makes an object or changes one. Ids that begin with # are the client's, and give way to others."""
        new = {id: self.ids.text(24, UPPERCASE) for id in dict.fromkeys(temporary(call.body["object"]))}
        object = renamed(call.body["object"], new)
        if object["id"] not in self.store[CATALOG] and (inner := self._in_catalog(object["id"])) is not None:
            inner |= object
            return {"catalog_object": inner}
        key = object["id"] if call.body["object"]["id"] in new else None
        answer: Record = self.records.create(evolve(call, body={**call.body, "object": object}), key)
        if new:
            answer["id_mappings"] = [
                {"client_object_id": theirs, "object_id": ours} for theirs, ours in new.items()
            ]
        return answer

    def _retrieve_object(self, call: Call) -> Record:
        """Finds what stands in another object, too."""
        id = call.path["object_id"]
        if id not in self.store[CATALOG] and (object := self._in_catalog(id)) is not None:
            return {"object": object}
        found: Record = self.records.answer(call)
        return found

    def _delete_object(self, call: Call) -> Record:
        """Takes away what stands in another object, too."""
        id = call.path["object_id"]
        if id not in self.store[CATALOG] and self._in_catalog(id) is not None:
            for row in self.store[CATALOG].values():
                drop(row, id)
            return {"deleted_object_ids": [id], "deleted_at": self._now()}
        gone: Record = self.records.answer(call)
        return gone

    def _in_catalog(self, id: str) -> Record | None:
        objects = (object for row in self.store[CATALOG].values() for object in inside(row))
        return next((object for object in objects if object["id"] == id), None)

    # Inventory

    @cached_property
    def _inventory(self) -> Inventory:
        return Inventory(
            self.ids,
            self.clock,
            lambda id: (self._in_catalog(id) or {}).get("type"),
            partial(self.changed, COUNTS, "updated"),
        )

    # Pictures

    def _keep_image(self, call: Call) -> Record:
        answer: Record = self.records.answer(call)
        image = answer["image"]
        for file in call.files.values():
            url = self.base_url + self.storage.put(f"images/{image['id']}", file.content, file.media)
            image["image_data"] = {**image.get("image_data", {}), "url": url}
        return answer

    # Payments: https://developer.squareup.com/docs/payments-api/take-payments

    def _create_payment(self, call: Call) -> Record:
        body = call.body
        for name in ("source_id", "idempotency_key", "amount_money"):
            if not body.get(name):
                raise missing(name)
        source = body["source_id"]
        if source in DECLINED:
            raise refused(402, DECLINED[source], f"The card was declined: {DECLINED[source]}.")
        tip = body.get("tip_money")
        total = _amount(body, "amount_money") + (_amount(body, "tip_money") if tip else 0)
        complete = body.get("autocomplete", True)
        id = self.ids.text(29)
        now = self.clock.now()
        money = {"amount": total, "currency": body["amount_money"].get("currency")}
        repeated = self.contract.properties(component("Payment"))
        payment: Record = {
            "id": id,
            "created_at": to_iso(now, "milliseconds"),
            "updated_at": to_iso(now, "milliseconds"),
            "delay_action": "CANCEL",
            "location_id": self.location_id,
            "order_id": self.ids.text(29),
            **{name: body[name] for name in repeated if body.get(name) is not None},
            "total_money": money,
            "approved_money": money,
            "status": "COMPLETED" if complete else "APPROVED",
            "delay_duration": body.get("delay_duration") or "PT168H",
            "delayed_until": to_iso(now + DELAY, "milliseconds"),
            "source_type": source if source in {"CASH", "EXTERNAL"} else "CARD",
            "application_details": {
                "square_product": "ECOMMERCE_API",
                "application_id": self.application.client_id,
            },
            "version_token": self.ids.text(43),
        }
        if payment["source_type"] == "CARD":
            payment["card_details"] = {
                "status": "CAPTURED" if complete else "AUTHORIZED",
                "card": {"card_brand": "VISA", "last_4": "5858", "exp_month": 12, "exp_year": now.year + 2},
                "entry_method": "KEYED",
                "cvv_status": "CVV_ACCEPTED",
                "avs_status": "AVS_ACCEPTED",
            }
        self.store["payments"][id] = payment
        self.changed(PAYMENTS, "created", payment)
        return {"payment": payment}

    def _settle(self, call: Call, status: str) -> Record:
        payment = self._payment(call)
        token = call.body.get("version_token")
        if token is not None and token != payment["version_token"]:
            raise refused(409, "VERSION_MISMATCH", "The payment has changed meanwhile.", "version_token")
        if payment["status"] != "APPROVED":
            detail = f"A payment that is {payment['status']} cannot become {status}."
            raise refused(400, "BAD_REQUEST", detail)
        payment |= {"status": status, "updated_at": self._now(), "version_token": self.ids.text(43)}
        if "card_details" in payment:
            payment["card_details"]["status"] = "CAPTURED" if status == "COMPLETED" else "VOIDED"
        self.changed(PAYMENTS, "updated", payment)
        return {"payment": payment}

    def _cancel_by_key(self, call: Call) -> Record:
        """Cancels the payment that a request with this key made, if one did."""
        _, answer = self._answered.get(("CreatePayment", call.body["idempotency_key"]), (None, None))
        if answer is not None and answer.status == 200:
            made = json.loads(answer.body)["payment"]["id"]
            self._settle(evolve(call, path={"payment_id": made}), "CANCELED")
        return {}

    def _refund(self, call: Call) -> Record:
        """A refund waits to be completed, and counts at once: no more is given back than was paid."""
        body: Record = {"status": "PENDING", **call.body}
        payment = self.store["payments"].get(body.get("payment_id", ""))
        if payment is None:  # it was not taken through Square
            made: Record = self.records.answer(evolve(call, body=body))
            return made
        paid = payment["total_money"]
        back = body["amount_money"]["amount"] + payment.get("refunded_money", {"amount": 0})["amount"]
        if back > paid["amount"]:
            detail = "The refund is larger than what is left of the payment."
            raise refused(400, "REFUND_AMOUNT_INVALID", detail, "amount_money")
        facts = {name: payment[name] for name in ("order_id", "location_id")}
        made = self.records.answer(evolve(call, body={**facts, **body}))
        payment["refunded_money"] = {**paid, "amount": back}
        payment["refund_ids"] = [*payment.get("refund_ids", ()), made["refund"]["id"]]
        self.changed(PAYMENTS, "updated", payment)
        return made

    def _payment(self, call: Call) -> Record:
        id = call.path["payment_id"]
        return self.find("payments", id, refused(404, "NOT_FOUND", f"Could not find payment with id: {id}"))

    def _now(self) -> str:
        return to_iso(self.clock.now(), "milliseconds")


def _link(record: Record, name: str, id: str, *, linked: bool) -> None:
    """Add an id to a list of them, or take it away; an empty list is left out."""
    others = [one for one in record.pop(name, ()) if one != id]
    if linked or others:
        record[name] = [*others, id] if linked else others


def _amount(body: Mapping[str, Any], name: str) -> int:
    amount = body[name].get("amount") if isinstance(body[name], dict) else None
    if not isinstance(amount, int) or isinstance(amount, bool):
        raise refused(400, "EXPECTED_INTEGER", "Expected an integer.", f"{name}.amount")
    if amount < 0:
        raise refused(400, "VALUE_TOO_LOW", "The amount must not be negative.", f"{name}.amount")
    return amount
