"""The TypedDicts of mappings that are given for models: for type checkers, who read them in typing/api.py."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from typing import Any, get_args, is_typeddict

import pytest

from aiomerchant_core.codec import fields_of, names_of

from tests.support.apis import APIS, Api

each_api = pytest.mark.parametrize("api", APIS, ids=str)

#: Every operation is loaded, and one call is made with mappings in mappings.
CALL = """
import asyncio, json, sys
from aiohttp import web
from aiomerchant import Polar, Square

async def create(request):
    sent = (await request.json())["order"]
    return web.json_response({"order": sent})

async def main():
    app = web.Application()
    app.router.add_post("/v2/orders", create)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    async with Polar() as polar, Square(access_token="token", base_url=f"http://{host}:{port}") as square:
        dict(polar.operations), dict(square.operations)
        price = {"amount": 1000, "currency": "USD"}
        order = {"location_id": "L1", "line_items": [{"quantity": "1", "base_price_money": price}]}
        answer = await square.orders.create(order=order)
        assert answer.order.line_items[0].base_price_money.amount == 1000
    await runner.cleanup()

asyncio.run(main())
print(json.dumps(sorted(sys.modules)))
"""


def inputs_of(api: Api) -> Any:
    return import_module(f"{api.package}.inputs")


def loaded_by(code: str) -> list[str]:
    """The modules of TypedDicts that are loaded after some code ran in a fresh interpreter."""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return [name for name in json.loads(run.stdout) if "inputs" in name.split(".")]


def test_nothing_of_them_is_loaded_by_calls() -> None:
    """They cost a running program nothing."""
    assert loaded_by(CALL) == []


def test_one_that_a_program_names_is_loaded_alone() -> None:
    """Annotations may name them outside of TYPE_CHECKING, too."""
    code = (
        "import json, sys\nfrom aiomerchant.square.inputs import OrderDict\nprint(json.dumps([*sys.modules]))"
    )
    assert sorted(loaded_by(code)) == [
        "aiomerchant.square.inputs",
        "aiomerchant_api.square.inputs",
        "aiomerchant_api.square.inputs.order",
    ]


@each_api
def test_each_name_is_there(api: Api) -> None:
    """A TypedDict, or a union of them; any other name is an AttributeError."""
    inputs = inputs_of(api)
    assert set(inputs.MODULES) <= set(dir(inputs))
    for name in inputs.MODULES:
        value = getattr(inputs, name)
        assert all(is_typeddict(member) for member in get_args(value) or (value,)), name
    with pytest.raises(AttributeError, match="NoSuchDict"):
        _ = inputs.NoSuchDict


@each_api
def test_their_keys_are_those_of_the_document(api: Api) -> None:
    """And those that the encoder of the model knows; what must be there is marked as required."""
    inputs = inputs_of(api)
    schemas = api.document["components"]["schemas"]
    keys = {f"{name}Dict": key for key, name in api.schemas.items()}
    for name in inputs.MODULES:
        if not is_typeddict(typed := getattr(inputs, name)):
            continue
        fields = fields_of(names_of(api.package).model(name.removesuffix("Dict")))
        assert typed.__annotations__.keys() == {field.wire for field in fields}, name
        required = {
            key
            for key, annotation in typed.__annotations__.items()
            if annotation.__forward_arg__.startswith("Required[")
        }
        assert required == set(schemas[keys[name]].get("required", ())), name
