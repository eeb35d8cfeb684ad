"""Errors by their code, bodies of one's own, and faults for some requests alone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aiomerchant import (
    APIStatusError,
    ConfigurationError,
    ConflictError,
    PermissionDeniedError,
    UnprocessableEntityError,
)
from aiomerchant.sandbox import Sandbox, faults
from aiomerchant.sandbox.document.contract import load

from tests.support.sandboxes import fetch

USD = {"amount": 1099, "currency": "USD"}
NONCE = "cnon:card-nonce-ok"


async def answered(sandbox: Sandbox, provider: str, id: str) -> tuple[int, Any]:
    """What an operation answers a request without anything."""
    server = getattr(sandbox, provider)
    route = server.contract.routes[id]
    status, body, _ = await fetch(
        route.method, f"{server.base_url}{route.path.replace('{', '').replace('}', '')}"
    )
    return status, json.loads(body)


class TestCodes:
    async def test_of_square(self, sandbox: Sandbox) -> None:
        """The card is declined as Square declines it, and the payment is not made."""
        square = sandbox.square.client
        sandbox.fail("payments.create", code="INSUFFICIENT_FUNDS")
        with pytest.raises(APIStatusError) as caught:
            await square.payments.create(source_id=NONCE, amount_money=USD)
        assert (caught.value.status, caught.value.code) == (402, "INSUFFICIENT_FUNDS")
        (error,) = json.loads(json.dumps(caught.value.body))["errors"]
        assert error["category"] == "PAYMENT_METHOD_ERROR"
        assert (sandbox.count("payments.create"), sandbox.done("payments.create")) == (1, 0)
        await square.payments.create(source_id=NONCE, amount_money=USD)

    async def test_of_polar(self, sandbox: Sandbox) -> None:
        """The error is the one that the document has for the operation."""
        polar = sandbox.polar.client
        sandbox.fail("subscriptions.revoke", code="AlreadyCanceledSubscription")
        with pytest.raises(PermissionDeniedError) as caught:
            await polar.subscriptions.revoke("1dbfc517-0bbf-4301-9ba8-555ca42b9737")
        assert caught.value.code == "AlreadyCanceledSubscription"
        sandbox.fail("subscriptions.revoke", code="SubscriptionLocked")
        with pytest.raises(ConflictError, match="SubscriptionLocked"):
            await polar.subscriptions.revoke("1dbfc517-0bbf-4301-9ba8-555ca42b9737")
        sandbox.fail("customers:create", code="RequestValidationError")
        with pytest.raises(UnprocessableEntityError) as invalid:
            await polar.customers.create(body={"email": "ada@example.com"})
        assert invalid.value.details[0].message == "This sandbox was asked to fail."

    @pytest.mark.parametrize("provider", ["polar", "square"])
    async def test_all_fit_the_document(self, sandbox: Sandbox, provider: str) -> None:
        """Each code of an operation of each kind is answered with its status and a valid body."""
        server = getattr(sandbox, provider)
        contract = load(provider)
        tried = 0
        seen = set[str]()
        for id, route in contract.routes.items():
            for code, status in server.codes(id).items():
                if code in seen:
                    continue
                seen.add(code)
                sandbox.fail(id, code=code)
                answer_status, body = await answered(sandbox, provider, id)
                assert answer_status == status, code
                if provider == "square":
                    assert contract.validator.accepts(
                        {"$ref": "#/components/schemas/Error"}, body["errors"][0]
                    )
                    assert body["errors"][0]["code"] == code
                else:
                    answers = contract.document["paths"][route.path][route.method.lower()]["responses"]
                    schema = answers[str(status)]["content"]["application/json"]["schema"]
                    assert contract.validator.messages(schema, body) == []
                    assert body["error"] == code
                tried += 1
        assert tried == {"polar": len(seen), "square": 164}[provider] > 25

    async def test_reach_the_operations_that_have_them(self, sandbox: Sandbox) -> None:
        """Without an operation, a code is for all that can answer it, and for no others."""
        sandbox.fail(code="AlreadyCanceledSubscription")
        await sandbox.polar.client.customers.list()
        with pytest.raises(PermissionDeniedError):
            await sandbox.polar.client.subscriptions.revoke("1dbfc517-0bbf-4301-9ba8-555ca42b9737")

    @pytest.mark.parametrize(
        ("operation", "code", "message"),
        [
            ("payments.create", "INSUFICIENT_FUNDS", "did you mean 'INSUFFICIENT_FUNDS"),
            ("CreatePayment", "insufficient_funds", "did you mean 'INSUFFICIENT_FUNDS"),
            ("CreatePayment", "AlreadyCanceledSubscription", "CreatePayment has no error"),
            ("customers:get", "AlreadyCanceled", "it has RequestValidationError, ResourceNotFound"),
            (None, "AlreadyCancelledSubscription", "did you mean 'AlreadyCanceledSubscription"),
        ],
    )
    def test_that_are_not_known(self, operation: str | None, code: str, message: str) -> None:
        """The message has near ones, or all where there are few."""
        with pytest.raises(ConfigurationError, match=message):
            Sandbox().fail(operation, code=code)

    def test_exclude_a_status_and_a_body(self) -> None:
        for more in ({"status": 400}, {"body": {}}, {"retry_after": 1}):
            with pytest.raises(ConfigurationError, match="a code has its own"):
                Sandbox().fail("CreatePayment", code="NOT_FOUND", **more)  # type: ignore[arg-type]


class TestBodies:
    async def test_of_ones_own(self, sandbox: Sandbox) -> None:
        body = {"errors": [{"category": "API_ERROR", "code": "NEW_CODE", "detail": "Something new."}]}
        sandbox.fail("customers.create", provider="square", status=418, body=body)
        with pytest.raises(APIStatusError) as caught:
            await sandbox.square.client.customers.create(given_name="Ada")
        assert (caught.value.status, caught.value.code, caught.value.message) == (
            418,
            "NEW_CODE",
            "Something new.",
        )

    @pytest.mark.parametrize("body", [object(), {"amount": float("nan")}, b"{}"])
    def test_that_are_no_json(self, body: Any) -> None:
        with pytest.raises(ConfigurationError, match="body must be a JSON value"):
            Sandbox().fail(body=body)


class TestWhen:
    async def test_some_requests_fail(self, sandbox: Sandbox) -> None:
        """The function sees what was sent; the other requests pass and use nothing up."""
        square = sandbox.square.client
        sandbox.fail(
            "payments.create",
            code="GENERIC_DECLINE",
            times=2,
            when=lambda request: request.json["amount_money"]["amount"] > 1000,
        )
        outcomes = []
        for amount in (2000, 500, 3000, 4000):
            try:
                await square.payments.create(
                    source_id=NONCE, amount_money={"amount": amount, "currency": "USD"}
                )
                outcomes.append("paid")
            except APIStatusError as error:
                outcomes.append(str(error.code))
        assert outcomes == ["GENERIC_DECLINE", "paid", "GENERIC_DECLINE", "paid"]

    async def test_by_attempt(self, sandbox: Sandbox, waits: list[float]) -> None:
        """Each call fails at first and succeeds when it is repeated."""
        sandbox.fail("customers.create", provider="square", times=10, when=lambda sent: sent.attempts == 1)
        for name in ("Ada", "Grace"):
            await sandbox.square.client.customers.create(given_name=name)
        assert [one.status for one in sandbox.received] == [503, 200, 503, 200]

    async def test_with_other_kinds(self, sandbox: Sandbox) -> None:
        sandbox.fault(faults.HtmlPage(), "customers:list", when=lambda sent: sent.query.get("limit") == "7")
        await sandbox.polar.client.customers.list(limit=6)
        assert len(sandbox.faults.pending) == 1

    def test_has_to_be_a_function(self) -> None:
        with pytest.raises(ConfigurationError, match="when must be a function"):
            Sandbox().fail(when=True)  # type: ignore[arg-type]
