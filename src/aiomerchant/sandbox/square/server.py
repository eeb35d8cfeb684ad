"""The server of Square: its rules for records, and the operations that do more than `Records`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from functools import cached_property, partial
from http import HTTPStatus
from typing import Any, Final

from aiohttp import web
from attrs import evolve

from aiomerchant.sandbox.document.instances import component
from aiomerchant.sandbox.endpoints import Answer, Endpoint, Refusal, Request, idempotency_key
from aiomerchant.sandbox.faults import Faults, Received
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.http.server import Server
from aiomerchant.sandbox.records.provider_rules import ProviderRules
from aiomerchant.sandbox.state import UPPERCASE, Clock, Ids, Record, to_iso
from aiomerchant.sandbox.webhooks.events import Events
from aiomerchant.sandbox.webhooks.subscriptions import Outbox, Subscriptions
from aiomerchant.square.client import Square
from aiomerchant.square.provider import PROVIDER
from aiomerchant_api.square.operations import OPERATIONS

from .adjustment_reasons import AdjustmentReasons
from .bank_accounts import BankAccounts
from .bulk_operations import BulkOperation
from .catalog_objects import by_ids, drop, nested_objects, temporary_ids, with_ids
from .channels import Channels
from .inventory import COUNTS, Inventory
from .listing import page
from .oauth import SquareAuthority
from .refusals import invalid, missing, refused
from .transfer_orders import TransferOrders
from .webhooks import SquareEvents, SquareSubscriptions

__all__ = ["SquareServer"]

#: The time that an approved payment can be completed in.
DELAY: Final = timedelta(days=7)

PAYMENTS: Final = "/v2/payments"
#: The operations with an alias for the account's record: the path parameter, the alias, the server's id.
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
    """A server that stands in for Square.

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
        self._channels.add("LOCATION", self.location_id, "Main")
        self._channels.add("OAUTH_APPLICATION", self.application.client_id, None)
        self.watchers.append(self._channels.watch)
        #: The request body and the first answer, by operation and idempotency key.
        self._answered: dict[tuple[str, str], tuple[Mapping[str, Any], Answer]] = {}

    def create_authority(self) -> SquareAuthority:
        return SquareAuthority(self.ids, self.clock, self.store, lambda: self.base_url)

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {
            **self.authority.endpoints(),
            "CreateCustomer": Endpoint(self._create_customer),
            **{id: Endpoint(self._main) for id in MAIN},
            **{
                bulk.route.id: Endpoint(partial(self._many, bulk))
                for bulk in BulkOperation.all(self.contract)
            },
            "UpsertCatalogObject": Endpoint(self._upsert_object),
            "RetrieveCatalogObject": Endpoint(self._retrieve_object),
            "DeleteCatalogObject": Endpoint(self._delete_object),
            "CreateCatalogImage": Endpoint(self._keep_image),
            "UpdateCatalogImage": Endpoint(self._keep_image),
            **self._inventory.endpoints(),
            **self._reasons.endpoints(),
            **TransferOrders(
                self.store["transfer-orders"],
                self.ids,
                self.clock,
                self._inventory,
                lambda id: id in self.store["locations"],
                self.changed,
            ).endpoints(),
            **BankAccounts(
                self.store["bank-accounts"], self.ids, lambda id: id in self.store["customers"], self.changed
            ).endpoints(),
            **self._channels.endpoints(),
            "CreatePayment": Endpoint(self._create_payment),
            "AddGroupToCustomer": Endpoint(partial(self._group, linked=True)),
            "RemoveGroupFromCustomer": Endpoint(partial(self._group, linked=False)),
            "LinkCustomerToGiftCard": Endpoint(partial(self._gift_card, linked=True)),
            "UnlinkCustomerFromGiftCard": Endpoint(partial(self._gift_card, linked=False)),
            "RefundPayment": Endpoint(self._refund),
            "CancelPaymentByIdempotencyKey": Endpoint(self._cancel_by_key),
            "CancelPayment": Endpoint(lambda request: self._settle(request, "CANCELED")),
            "CompletePayment": Endpoint(lambda request: self._settle(request, "COMPLETED")),
        }

    def account(self) -> Iterable[tuple[str, str, Record]]:
        here = {"country": "US", "currency": "USD", "language_code": "en-US", "status": "ACTIVE"}
        business = {"business_name": "Sand & Sons", "main_location_id": self.location_id}
        yield "/v2/merchants", self.merchant_id, {**here, **business}
        yield "/v2/locations", self.location_id, {**here, "name": "Main", "merchant_id": self.merchant_id}

    def provider_rules(self) -> ProviderRules:
        return ProviderRules(
            new_id=lambda _: self.ids.text(26, UPPERCASE),
            now=self._now,
            missing=lambda collection, id: refused(404, "NOT_FOUND", f"There is no `{id}` in {collection}."),
            outdated=lambda version: refused(
                409, "VERSION_MISMATCH", f"The version is {version} now.", "version"
            ),
            unknown=lambda location, id: refused(
                404, "NOT_FOUND", f"There is no `{id}`.", ".".join(map(str, location))
            ),
            page=page,
            facts={
                "creation_source": "THIRD_PARTY",
                "location_id": self.location_id,
                "merchant_id": self.merchant_id,
            },
            nulls=False,
            filters={},
            first_version=0,
        )

    def events(self, ids: Ids, clock: Clock) -> Events:
        return SquareEvents(ids, clock, {"merchant_id": self.merchant_id, "location_id": self.location_id})

    def subscriptions(self, events: Events, outbox: Outbox) -> Subscriptions:
        return SquareSubscriptions(self, events, outbox)

    def connect(self) -> Square:
        return Square(self.access_token, base_url=self.base_url)

    async def perform(self, request: Request) -> Answer:
        """Answer a repeated request with the first answer, even a refusal."""
        key = idempotency_key(request.operation, request.body)
        if key is None:
            return await super().perform(request)
        known = (request.operation.id, key)
        if known not in self._answered:
            try:
                answer = await super().perform(request)
            except Refusal as refusal:
                answer = refusal.answer
            self._answered[known] = request.body, evolve(answer, repeated=True)
            return answer
        body, answer = self._answered[known]
        if body != request.body:
            detail = "The idempotency key was used before, with other parameters."
            raise refused(400, "IDEMPOTENCY_KEY_REUSED", detail, "idempotency_key")
        return answer

    # Errors

    def headers(self, version: str) -> Mapping[str, str]:
        return {PROVIDER.version_header: version, "X-Speleo-Traceid": self.ids.text(14)}

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

    def _main(self, request: Request) -> Any:
        """Replace the alias of the merchant or the location by its id."""
        name, alias, field = MAIN[request.operation.id]
        path = {**request.path, name: getattr(self, field)} if request.path[name] == alias else request.path
        return self.records.answer(evolve(request, path=path))

    async def _many(self, bulk: BulkOperation, request: Request) -> Record:
        async def perform(id: str, path: Mapping[str, str], body: Record) -> Record:
            try:
                answer = await self.perform(
                    evolve(request, operation=self.operations[id], path=path, query={}, body=body)
                )
            except Refusal as refusal:
                answer = refusal.answer
            read: Record = json.loads(answer.body or b"{}")
            return {**path, **read}

        return await bulk.answer(request.body, perform)

    # Customers

    def _create_customer(self, request: Request) -> Record:
        if not any(request.body.get(name) for name in CUSTOMER_NAMES):
            names = ", ".join(CUSTOMER_NAMES)
            raise refused(400, "BAD_REQUEST", f"A customer needs at least one of {names}.")
        created: Record = self.records.answer(request)
        return created

    def _group(self, request: Request, *, linked: bool) -> Record:
        """Add a customer to a group, or remove the customer."""
        customer = self._kept("customers", request.path["customer_id"])
        group = self._kept("customers/groups", request.path["group_id"])
        _link(customer, "group_ids", group["id"], linked=linked)
        self.changed("/v2/customers", "updated", customer)
        return {}

    def _gift_card(self, request: Request, *, linked: bool) -> Record:
        """Link a gift card to a customer, or unlink it."""
        card = self._kept("gift-cards", request.path["gift_card_id"])
        customer = self._kept("customers", request.body["customer_id"])
        _link(card, "customer_ids", customer["id"], linked=linked)
        self.changed("/v2/gift-cards", "updated", card)
        return {"gift_card": card}

    def _kept(self, collection: str, id: str) -> Record:
        return self.find(collection, id, refused(404, "NOT_FOUND", f"There is no `{id}` in {collection}."))

    # The catalog: https://developer.squareup.com/docs/catalog-api/build-with-catalog

    def _upsert_object(self, request: Request) -> Record:
        """Create or update an object, and replace its temporary ids."""
        given = request.body["object"]
        new = {id: self.ids.text(24, UPPERCASE) for id in dict.fromkeys(temporary_ids(given))}
        object = with_ids(given, new)
        for row, inner in self._nested(object["id"]):
            inner |= object
            self.store[CATALOG][row["id"]] = row
            return {"catalog_object": inner}
        key = object["id"] if given["id"] in new else None
        answer: Record = self.records.create(evolve(request, body={**request.body, "object": object}), key)
        if new:
            answer["id_mappings"] = [
                {"client_object_id": theirs, "object_id": ours} for theirs, ours in new.items()
            ]
        return answer

    def _retrieve_object(self, request: Request) -> Record:
        """Get an object, a nested one too."""
        id = request.path["object_id"]
        for _, object in self._nested(id):
            return {"object": object}
        found: Record = self.records.answer(request)
        return found

    def _delete_object(self, request: Request) -> Record:
        """Delete an object, a nested one too."""
        id = request.path["object_id"]
        rows = self.store[CATALOG]
        if any(self._nested(id)):
            for row in rows.matching(by_ids, id):
                drop(row, id)
                rows[row["id"]] = row
            return {"deleted_object_ids": [id], "deleted_at": self._now()}
        gone: Record = self.records.answer(request)
        return gone

    def _nested(self, id: str) -> Iterator[tuple[Record, Record]]:
        """An object that is nested in a record of the catalog, with that record."""
        rows = self.store[CATALOG]
        for row in () if id in rows else rows.matching(by_ids, id):
            yield from ((row, object) for object in nested_objects(row) if object["id"] == id)

    def _in_catalog(self, id: str) -> Record | None:
        return self.store[CATALOG].get(id) or next((object for _, object in self._nested(id)), None)

    # Inventory

    @cached_property
    def _inventory(self) -> Inventory:
        return Inventory(
            self.ids,
            self.clock,
            lambda id: (self._in_catalog(id) or {}).get("type"),
            self._reasons.find,
            partial(self.changed, COUNTS, "updated"),
        )

    @cached_property
    def _reasons(self) -> AdjustmentReasons:
        return AdjustmentReasons(self.store["inventory/adjustment-reasons"], self.ids, self.clock)

    @cached_property
    def _channels(self) -> Channels:
        return Channels(self.store["channels"], self.ids, self.clock, lambda: self.merchant_id)

    # Images

    def _keep_image(self, request: Request) -> Record:
        answer: Record = self.records.answer(request)
        image = answer["image"]
        for file in request.files.values():
            url = self.base_url + self.storage.put(f"images/{image['id']}", file.content, file.media)
            image["image_data"] = {**image.get("image_data", {}), "url": url}
        return answer

    # Payments: https://developer.squareup.com/docs/payments-api/take-payments

    def _create_payment(self, request: Request) -> Record:
        body = request.body
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

    def _settle(self, request: Request, status: str) -> Record:
        payment = self._payment(request)
        token = request.body.get("version_token")
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

    def _cancel_by_key(self, request: Request) -> Record:
        """Cancel the payment of an idempotency key, if there is one."""
        _, answer = self._answered.get(("CreatePayment", request.body["idempotency_key"]), (None, None))
        if answer is not None and answer.status == 200:
            made = json.loads(answer.body)["payment"]["id"]
            self._settle(evolve(request, path={"payment_id": made}), "CANCELED")
        return {}

    def _refund(self, request: Request) -> Record:
        """Create a pending refund, which counts at once: the sum of refunds is at most the payment."""
        body: Record = {"status": "PENDING", **request.body}
        payment = self.store["payments"].get(body.get("payment_id", ""))
        if payment is None:  # it was not taken through Square
            made: Record = self.records.answer(evolve(request, body=body))
            return made
        paid = payment["total_money"]
        back = body["amount_money"]["amount"] + payment.get("refunded_money", {"amount": 0})["amount"]
        if back > paid["amount"]:
            detail = "The refund is larger than what is left of the payment."
            raise refused(400, "REFUND_AMOUNT_INVALID", detail, "amount_money")
        facts = {name: payment[name] for name in ("order_id", "location_id")}
        made = self.records.answer(evolve(request, body={**facts, **body}))
        payment["refunded_money"] = {**paid, "amount": back}
        payment["refund_ids"] = [*payment.get("refund_ids", ()), made["refund"]["id"]]
        self.changed(PAYMENTS, "updated", payment)
        return made

    def _payment(self, request: Request) -> Record:
        id = request.path["payment_id"]
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
