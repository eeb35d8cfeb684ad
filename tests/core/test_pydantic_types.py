"""Models as types of pydantic and FastAPI."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Annotated, Any

import httpx
import jsonschema_rs
import pytest
from fastapi import Body, FastAPI
from pydantic import BaseModel, TypeAdapter, ValidationError

from aiomerchant import NULL, Square, Unknown, polar, square
from aiomerchant.sandbox import Sandbox
from aiomerchant_core import Model
from aiomerchant_core.codec import fields_of
from aiomerchant_core.codec.types import Fixed

from tests.core.test_codecs import models_of
from tests.support.apis import APIS, Api
from tests.support.instances import component, without_nulls

MONEY = {"amount": 450, "currency": "USD"}
models = square.models


def application() -> FastAPI:
    """An application with models wherever FastAPI takes types."""
    app = FastAPI()

    @app.get("/annotated")
    async def annotated() -> models.Payment:
        return models.Payment(id="p1", amount_money=models.Money(**MONEY))

    @app.get("/modelled", response_model=list[models.Payment])
    async def modelled() -> Any:
        return [models.Payment(id="p1", amount_money=models.Money(**MONEY))]

    @app.get("/bare")
    async def bare():  # without a type, as many are written
        return {"paid": models.Payment(id="p1", amount_money=models.Money(**MONEY))}

    @app.post("/body")
    async def body(money: Annotated[models.Money, Body()]) -> models.Money:
        assert isinstance(money, models.Money)
        return money

    return app


async def ask(method: str, path: str, body: Any = None, app: FastAPI | None = None) -> httpx.Response:
    transport = httpx.ASGITransport(app or application())
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        return await client.request(method, path, json=body)


class TestFastAPI:
    @pytest.mark.parametrize("path", ["/annotated", "/modelled", "/bare"])
    async def test_an_endpoint_returns_models(self, path: str) -> None:
        """Only what is set is written, by wire names."""
        answer = (await ask("GET", path)).json()
        paid = {"id": "p1", "amount_money": MONEY}
        assert answer == {"/annotated": paid, "/modelled": [paid], "/bare": {"paid": paid}}[path]

    async def test_a_page_is_a_list(self, sandbox: Sandbox) -> None:
        """Where the annotation says so."""
        app = FastAPI()
        async with Square(
            base_url=sandbox.square.base_url, access_token=sandbox.square.access_token
        ) as client:
            await client.customers.create(given_name="Ada")

            @app.get("/customers")
            async def customers() -> list[models.Customer]:
                return await client.customers.list()

            answer = await ask("GET", "/customers", app=app)
        assert [customer["given_name"] for customer in answer.json()] == ["Ada"]

    async def test_a_body_is_a_model(self) -> None:
        """Fields that the document does not name are kept."""
        sent = {**MONEY, "later": True}
        assert (await ask("POST", "/body", sent)).json() == sent

    async def test_a_wrong_body_is_a_422_that_names_the_field(self) -> None:
        answer = await ask("POST", "/body", {**MONEY, "amount": "4.50"})
        assert answer.status_code == 422
        (problem,) = answer.json()["detail"]
        assert problem["loc"] == ["body", "amount"]
        assert "integer" in problem["msg"]

    async def test_openapi_has_the_schemas(self) -> None:
        schemas = (await ask("GET", "/openapi.json")).json()["components"]["schemas"]
        assert {"type": "integer"} in schemas["Money"]["properties"]["amount"]["anyOf"]
        assert schemas["Payment"]["properties"]["id"] == {"type": "string"}


class Row(BaseModel):
    """A model of an application's."""

    payment: models.Payment
    discount: polar.models.DiscountProduct | None = None
    events: list[polar.models.WebhookOrderPaidPayload | Unknown] = []


class TestPydantic:
    def test_a_field_takes_a_model_and_its_json(self) -> None:
        payment = models.Payment(id="p1", amount_money=models.Money(**MONEY))
        row = Row(payment=payment)
        assert row.payment is payment
        assert Row.model_validate_json(row.model_dump_json()) == row
        assert row.model_dump()["payment"] == payment.to_dict()

    def test_what_is_no_object_is_refused(self) -> None:
        with pytest.raises(ValidationError) as caught:
            Row.model_validate({"payment": 5, "events": [7]})
        assert {problem["loc"][0] for problem in caught.value.errors()} == {"payment", "events"}

    def test_another_model_is_refused(self) -> None:
        with pytest.raises(ValidationError):
            Row.model_validate({"payment": models.Money(**MONEY)})

    def test_members_of_a_union_are_told_apart_by_their_constants(self) -> None:
        """What no member fits is `Unknown`."""
        kind = TypeAdapter[Any](
            polar.models.WebhookOrderPaidPayload | polar.models.WebhookOrderRefundedPayload | Unknown
        )
        api = next(api for api in APIS if api.provider == "polar" and api.dated is None)
        for name in ("WebhookOrderPaidPayload", "WebhookOrderRefundedPayload"):
            value = api.made.full(component(name))
            assert type(kind.validate_python(value)) is getattr(polar.models, name)
            value["type"] = "order.lost"
            assert kind.validate_python(value) == Unknown(value)

    def test_a_value_without_json_is_not_written(self) -> None:
        with pytest.raises(ValueError, match="NaN"):
            models.Address(_extra={"score": float("nan")}).to_json()


@pytest.mark.once
@pytest.mark.parametrize("api", [api for api in APIS if api.dated is None], ids=str)
def test_every_model_fits_its_json_schema(api: Api) -> None:
    """A full instance of each is taken, written as it came, and valid by the JSON schema."""
    kinds = {key: kind for key, kind in models_of(api) if isinstance(kind, type) and issubclass(kind, Model)}
    adapters = {key: TypeAdapter[Any](kind) for key, kind in kinds.items()}
    asked = [(key, "validation", adapter) for key, adapter in adapters.items()]
    schemas, definitions = TypeAdapter.json_schemas(asked, ref_template="urn:models#/$defs/{model}")
    registry = jsonschema_rs.Registry([("urn:models", definitions)])
    for key, adapter in adapters.items():
        value = api.made.full(component(key))
        # Square's document leaves the types of its events open.
        fixed = (field for field in fields_of(kinds[key]) if isinstance(field.type, Fixed))
        value |= {field.wire: field.type.value for field in fixed}
        jsonschema_rs.validator_for(schemas[key, "validation"], registry=registry).validate(value)
        made = adapter.validate_python(value).to_dict()
        assert without_nulls(made) == without_nulls(value)


class TestPlain:
    def test_a_dict_and_a_text(self) -> None:
        money = models.Money(amount=5, currency="é")
        assert money.to_dict() == vars(money) == {"amount": 5, "currency": "é"}
        assert money.to_json() == '{"amount":5,"currency":"é"}'
        assert json.loads(models.Address(locality=NULL).to_json()) == {"locality": None}

    def test_an_unknown_member_is_what_came(self) -> None:
        assert Unknown({"type": "new"}).to_dict() == {"type": "new"}


def test_pydantic_is_imported_by_those_who_use_it() -> None:
    program = "import sys\nfrom aiomerchant.square import models, decode\n"
    program += "decode({'amount': 1}, models.Money).to_json()\nassert 'pydantic' not in sys.modules"
    subprocess.run([sys.executable, "-c", program], check=True)
