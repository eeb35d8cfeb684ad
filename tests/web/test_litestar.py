"""Models in Litestar: what endpoints take and return, and the OpenAPI document."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

import httpx
import jsonschema_rs
import pytest
from litestar import Litestar, Response, get, post, websocket_listener
from litestar.exceptions import ImproperlyConfiguredException, WebSocketDisconnect
from litestar.pagination import OffsetPagination
from litestar.params import Body
from litestar.testing import TestClient
from openapi_spec_validator import validate
from pydantic import BaseModel

from aiomerchant import NULL, Square, Unknown, polar, square
from aiomerchant.sandbox import Sandbox
from aiomerchant.web.litestar import ModelPlugin
from aiomerchant_core import Model
from aiomerchant_core.codec import fields_of
from aiomerchant_core.codec.types import Fixed

from tests.core.test_codecs import models_of
from tests.support.apis import APIS, Api
from tests.support.instances import component

Customer = polar.models.Customer
CustomerIndividual = polar.models.CustomerIndividual
Money = square.models.Money
Paid = polar.models.WebhookOrderPaidPayload
Refunded = polar.models.WebhookOrderRefundedPayload

T = TypeVar("T")
#: As Litestar 3 wants it.
Given = Annotated[T, Body()]

MONEY = {"amount": 450, "currency": "USD"}
#: An instance of each model by its key in the document.
POLAR = next(api for api in APIS if api.provider == "polar" and api.dated is None).made.full


class Quote(BaseModel):
    """A model of an application's."""

    total: Money


@get("/one")
async def one() -> square.models.Payment:
    return square.models.Payment(id="p1", tip_money=NULL, amount_money=Money(**MONEY, _extra={"later": True}))


@get("/many")
async def many() -> list[Money]:
    return [Money(**MONEY)]


@get("/mapping")
async def mapping() -> dict[str, Money | None]:
    return {"paid": Money(**MONEY), "tip": None}


@get("/response")
async def response() -> Response[Money]:
    return Response(Money(**MONEY), status_code=202)


@get("/pagination")
async def pagination() -> OffsetPagination[Money]:
    return OffsetPagination([Money(**MONEY)], limit=1, offset=0, total=1)


@get("/union")
async def union() -> list[Customer]:
    individual = polar.decode(POLAR(component("CustomerIndividual")), CustomerIndividual)
    return [individual, Unknown({"type": "robot"})]


@post("/body")
async def body(data: Given[Money]) -> Money:
    assert isinstance(data, Money)
    return data


@post("/bodies")
async def bodies(data: Given[list[square.models.Payment]]) -> int:
    return sum(payment.amount_money.amount for payment in data)


@post("/by-name")
async def by_name(data: Given[dict[str, Money]]) -> dict[str, Money]:
    return data


@post("/optional")
async def optional(data: Given[Money | None] = None) -> dict[str, bool]:
    return {"given": data is not None}


@post("/event")
async def event(data: Given[Unknown | Paid | Refunded]) -> dict[str, str]:
    return {"kind": type(data).__name__}


@post("/either")
async def either(data: Given[Paid | Refunded]) -> dict[str, str]:
    return {"kind": type(data).__name__}


@post("/quote")
async def quote(data: Given[Quote]) -> Quote:
    assert isinstance(data.total, Money)
    return data


@websocket_listener("/socket")
async def socket(data: Given[Money]) -> Money:
    return data


ENDPOINTS = [one, many, mapping, response, pagination, union]
ENDPOINTS += [body, bodies, by_name, optional, event, either, quote, socket]


def application(*endpoints: Any) -> Litestar:
    # It would set up the root logger for all later tests.
    return Litestar(endpoints or ENDPOINTS, plugins=[ModelPlugin()], logging_config=None)


async def ask(method: str, path: str, app: Litestar | None = None, **request: Any) -> httpx.Response:
    transport = httpx.ASGITransport(app or application())
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        return await client.request(method, path, **request)


class TestAnswers:
    @pytest.mark.parametrize(
        ("path", "answer"),
        [
            ("/one", {"id": "p1", "tip_money": None, "amount_money": {**MONEY, "later": True}}),
            ("/many", [MONEY]),
            ("/mapping", {"paid": MONEY, "tip": None}),
            ("/response", MONEY),
            ("/pagination", {"items": [MONEY], "limit": 1, "offset": 0, "total": 1}),
        ],
    )
    async def test_only_what_is_set_is_written(self, path: str, answer: Any) -> None:
        """By wire names, with the fields that the document does not name."""
        found = await ask("GET", path)
        assert found.status_code == (202 if path == "/response" else 200)
        assert found.json() == answer

    async def test_a_page_is_a_list(self, sandbox: Sandbox) -> None:
        async with Square(
            base_url=sandbox.square.base_url, access_token=sandbox.square.access_token
        ) as client:
            await client.customers.create(given_name="Ada")

            @get("/customers")
            async def customers() -> list[square.models.Customer]:
                return await client.customers.list()

            answer = await ask("GET", "/customers", application(customers))
        assert [customer["given_name"] for customer in answer.json()] == ["Ada"]


class TestBodies:
    async def test_a_body_is_a_model(self) -> None:
        """Fields that the document does not name are kept."""
        sent = {**MONEY, "later": True}
        answer = await ask("POST", "/body", json=sent)
        assert (answer.status_code, answer.json()) == (201, sent)

    async def test_lists_and_mappings_of_models(self) -> None:
        paid = {"amount_money": MONEY}
        assert (await ask("POST", "/bodies", json=[paid, paid])).json() == 900
        assert (await ask("POST", "/by-name", json={"a": MONEY})).json() == {"a": MONEY}

    @pytest.mark.parametrize(
        ("sent", "given"), [({}, False), ({"json": None}, False), ({"json": MONEY}, True)]
    )
    async def test_a_body_may_be_left_out(self, sent: dict[str, Any], given: bool) -> None:
        assert (await ask("POST", "/optional", **sent)).json() == {"given": given}

    @pytest.mark.parametrize(
        ("path", "sent", "key", "expected"),
        [
            ("/body", {**MONEY, "amount": "4.50"}, "amount", "integer"),
            ("/body", [], None, "Money"),
            ("/bodies", [{}, {"amount_money": {"amount": 1.5}}], "[].amount_money.amount", "integer"),
            ("/bodies", {}, None, "array"),
            ("/by-name", {"a": {"currency": 1}}, "{}.currency", "string"),
            ("/either", {"type": "order.lost"}, None, f"{Paid.__name__} or {Refunded.__name__}"),
            ("/event", 7, None, f"{Paid.__name__} or {Refunded.__name__} or Unknown"),
        ],
    )
    async def test_a_wrong_body_is_a_400_that_names_the_field(
        self, path: str, sent: Any, key: str | None, expected: str
    ) -> None:
        answer = await ask("POST", path, json=sent)
        problem = {"message": f"Expected {expected}", "source": "body"}
        assert answer.status_code == 400
        assert answer.json()["extra"] == [problem if key is None else {**problem, "key": key}]
        assert (key or "the body") in answer.json()["detail"]

    @pytest.mark.parametrize("content", [b"{", b'{"amount": NaN}'])
    async def test_what_is_no_json_is_a_400(self, content: bytes) -> None:
        assert (await ask("POST", "/body", content=content)).status_code == 400

    @pytest.mark.parametrize("levels", [600, 100_000])
    async def test_what_is_nested_too_deeply_is_a_400(self, levels: int) -> None:
        """Too deep to be decoded, and too deep to be parsed."""

        @post("/filter")
        async def filter(data: Given[polar.models.Filter]) -> None: ...

        content = '{"conjunction": "and", "clauses": [' * levels + "]}" * levels
        answer = await ask("POST", "/filter", application(filter), content=content)
        assert (answer.status_code, answer.json()["detail"]) == (400, "the body is nested too deeply")

    async def test_members_of_a_union_are_told_apart_by_their_constants(self) -> None:
        """What no member fits is `Unknown`, if that is a member; it is asked last."""
        for kind in (Paid, Refunded):
            value = POLAR(component(kind.__name__))
            for path in ("/event", "/either"):
                assert (await ask("POST", path, json=value)).json() == {"kind": kind.__name__}
        lost = await ask("POST", "/event", json={**value, "type": "order.lost"})
        assert lost.json() == {"kind": "Unknown"}

    async def test_a_field_of_a_pydantic_model(self) -> None:
        assert (await ask("POST", "/quote", json={"total": MONEY})).json() == {"total": MONEY}
        wrong = await ask("POST", "/quote", json={"total": {"amount": "1"}})
        assert wrong.status_code == 400
        assert wrong.json()["extra"][0]["key"] == "total.amount"

    def test_a_type_without_a_decoder_is_refused_at_the_start(self) -> None:
        @post("/tuple")
        async def pair(data: Given[tuple[Money, Money]]) -> None: ...

        with pytest.raises(ImproperlyConfiguredException, match=r"pair.*there is no decoder of tuple\["):
            application(pair)


def test_a_web_socket_takes_and_sends_models() -> None:
    with TestClient(application()) as client:
        with client.websocket_connect("/socket") as connection:
            connection.send_json(MONEY)
            assert connection.receive_json() == MONEY
        with client.websocket_connect("/socket") as connection:
            connection.send_json({"amount": "4.50"})
            with pytest.raises(WebSocketDisconnect, match="amount: expected integer"):
                connection.receive_json()


class TestOpenAPI:
    @pytest.mark.once
    async def test_the_document_is_valid(self) -> None:
        validate((await ask("GET", "/schema/openapi.json")).json())

    async def test_the_document_has_the_schemas(self) -> None:
        document = (await ask("GET", "/schema/openapi.json")).json()
        schemas = document["components"]["schemas"]
        assert schemas["Money"]["properties"]["amount"] == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
        assert schemas["Payment"]["properties"]["id"] == {"type": "string"}
        assert schemas["Quote"]["properties"]["total"] == {"$ref": "#/components/schemas/Money"}
        taken = document["paths"]["/body"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        assert taken == {"$ref": "#/components/schemas/Money"}

    @pytest.mark.parametrize("path", ["/one", "/many", "/mapping", "/pagination", "/union"])
    async def test_answers_fit_their_schemas(self, path: str) -> None:
        app = application()
        document = app.openapi_schema.to_schema()
        content = document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
        registry = jsonschema_rs.Registry([("urn:app", document)])
        schema = {"$id": "urn:app", **document, **content["schema"]}
        answer = (await ask("GET", path, app)).json()
        jsonschema_rs.validator_for(schema, registry=registry).validate(answer)


@pytest.mark.once
@pytest.mark.parametrize("api", [api for api in APIS if api.dated is None], ids=str)
def test_every_model_fits_its_schema(api: Api) -> None:
    """A full instance of each is valid by the schema in the document."""
    kinds = {key: kind for key, kind in models_of(api) if isinstance(kind, type) and issubclass(kind, Model)}
    endpoints = []
    for number, kind in enumerate(kinds.values()):

        async def endpoint() -> Any: ...

        endpoint.__annotations__["return"] = kind
        endpoints.append(get(f"/{number}")(endpoint))
    document = application(*endpoints).openapi_schema.to_schema()
    registry = jsonschema_rs.Registry([("urn:app", document)])
    for number, (key, kind) in enumerate(kinds.items()):
        value = api.made.full(component(key))
        # Square's document leaves the types of its events open.
        value |= {field.wire: field.type.value for field in fields_of(kind) if isinstance(field.type, Fixed)}
        content = document["paths"][f"/{number}"]["get"]["responses"]["200"]["content"]
        reference = content["application/json"]["schema"]["$ref"]
        validator = jsonschema_rs.validator_for({"$ref": f"urn:app{reference}"}, registry=registry)
        validator.validate(value)
