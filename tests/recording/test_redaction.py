"""What a recording may hold: no secret and no personal data of any record, and values that still decode."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from aiomerchant.provider import get_provider
from aiomerchant.recording.exchange import Exchange, read_answer, read_body
from aiomerchant.recording.tape import Tape
from aiomerchant.request.converter import converter
from aiomerchant.sandbox.document.contract import Contract, Route, load
from aiomerchant.sandbox.document.instances import FORMATS, SAMPLES, Instances, Schema
from aiomerchant_core.codec import names_of

#: Fields of a person in both documents, with the form of their values.
PERSONAL = {
    "phone": "phone",
    "phone_number": "phone",
    "customer_email": "email",
    "email_address": "email",
    "buyer_email_address": "email",
    "given_name": "name",
    "family_name": "name",
    "first_name": "name",
    "last_name": "name",
    "customer_name": "name",
    "billing_name": "name",
    "cardholder_name": "name",
    "recipient_name": "name",
    "github_username": "name",
    "line1": "name",
    "line2": "name",
    "address_line_1": "name",
    "address_line_2": "name",
    "city": "name",
    "locality": "name",
    "postal_code": "digits",
    "account_number": "digits",
    "fingerprint": "name",
}
#: Texts that anything may stand in.
FREE = {"note", "description", "comment", "message", "reference_id", "cancellation_comment", "detail"}

#: What may be in fields of a person beside that: the values that are made up for all fields. Ids are not.
MADE_UP = {"1", "1.0", "1234.5", *FORMATS["date"], *FORMATS["uri"], *SAMPLES}

IDS = {
    provider: sorted(
        id
        for id, route in load(provider).routes.items()
        if route.answer is not None and route.content_type == "application/json"
    )
    for provider in ("polar", "square")
}


class Planting:
    """Makes values of a document in which each secret and each text about a person is one of its own."""

    def __init__(self, contract: Contract, seed: int) -> None:
        self._contract = contract
        self._seed = seed
        self._numbers = count()
        self.planted: list[str] = []

    def __call__(self, name: str, schema: Schema) -> tuple[Any, ...]:
        variants = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())]
        texts = [
            one for one in variants if one.get("type") == "string" and not one.keys() & {"enum", "const"}
        ]
        if not texts:
            return ()
        formats = {one.get("format") for one in texts}
        if schema.get("x-secret"):
            return (self._text("secret"),)
        if "email" in formats:
            return (self._text("email"),)
        if "ipvanyaddress" in formats:
            return (self._text("ip"),)
        if formats == {None} and name in PERSONAL:
            return (self._text(PERSONAL[name]),)
        if formats == {None} and name in FREE:
            known = [one for one in self.planted if len(one) >= 12]
            return (f"for {self._text('email')} and {' or '.join(known[-3:])}: {self._text('phone')}!",)
        return ()

    def _text(self, kind: str) -> str:
        word = sha256(f"{self._seed} {next(self._numbers)}".encode()).hexdigest()
        letters = "".join(chr(ord("g") + int(digit, 16)) for digit in word[:14])
        digits = str(int(word[:15], 16)).rjust(12, "7")[:10]
        made = {
            "email": f"{letters}@{letters[:8]}.io",
            "phone": f"+49{digits}",
            "name": f"{letters.capitalize()} o'{letters[:5]}",
            "digits": digits,
            "ip": f"203.{int(word[0:2], 16)}.{int(word[2:4], 16)}.{int(word[4:6], 16)}",
            "secret": f"polar_whs_{word[:24]}" if int(word[0], 16) % 2 else f"shh-{word[:20]}/+=",
        }[kind]
        self.planted.append(made)
        return made


def exchange(contract: Contract, route: Route, planting: Planting, number: int) -> Exchange:
    """A valid exchange for an operation, each optional field in it."""
    operation = import_module(f"aiomerchant_api.{contract.provider}.operations").OPERATIONS[route.id]
    sent = {}
    if route.body is not None and route.media == "application/json":
        body = Instances(contract.document, sent=True).example(route.body, planting)
        sent = read_body(route.media, json.dumps(body).encode(), None)
    answer = contract.instances.example(route.answer or {}, planting)
    path = {
        parameter["name"]: str(contract.instances.minimal(parameter.get("schema", {})))
        for parameter in route.parameters
        if parameter["in"] == "path"
    }
    where = route.path
    for name, value in path.items():
        where = where.replace(f"{{{name}}}", value)
    return Exchange(
        number=number,
        provider=contract.provider,
        name=operation.name,
        request={"method": route.method, "path": where, "query": {}, "version": "1", **sent},
        answer={
            "status": route.status,
            "headers": {"content-type": route.content_type},
            **read_answer(route.content_type, json.dumps(answer).encode(), files=False),
        },
        contract=contract,
        route=route,
        path=path,
        key=operation.idempotency,
        credentials=(),
    )


def differing(recorded: Any, played: Any) -> list[tuple[Any, Any]]:
    """The values of two JSON trees of one shape that are not equal."""
    assert type(recorded) is type(played) or isinstance(played, int | float)
    if isinstance(recorded, Mapping):
        assert recorded.keys() - {"id_token"} == played.keys()
        return [pair for name in played for pair in differing(recorded[name], played[name])]
    if isinstance(recorded, list):
        assert len(recorded) == len(played)
        return [pair for one, other in zip(recorded, played, strict=True) for pair in differing(one, other)]
    return [] if recorded == played else [(recorded, played)]


def texts(value: Any) -> Iterator[str]:
    """All texts of a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from texts(inner)


def tape(path: Path) -> Tape:
    return Tape(path, "once", replace=None, ignore=(), files=False)


@pytest.mark.parametrize("provider", IDS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_secret_and_nothing_personal_is_in_a_file(provider: str, data: st.DataObject) -> None:
    """Whatever is recorded; and what is played is valid and typed, and equal but for what was replaced."""
    ids = data.draw(st.lists(st.sampled_from(IDS[provider]), min_size=1, max_size=6, unique=True))
    contract = load(provider)
    planting = Planting(contract, data.draw(st.integers(0, 2**32)))
    exchanges = [exchange(contract, contract.routes[id], planting, number) for number, id in enumerate(ids)]
    package = get_provider(provider).package
    decode, names = converter(package).decode, names_of(package)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "shop.json"
        recording = tape(path)
        recording.open()
        for one in exchanges:
            recording.keep(one)
        recording.close(None)
        text = path.read_text().lower()
        # A name within another text is known as one only where it also stands in a field of its own.
        fields = {leaf for one in exchanges for leaf in texts([one.request, one.answer])}
        hidden = {one for one in planting.planted if one in fields or one[0] == "+" or "@" in one}
        assert [one for one in hidden if one.lower() in text] == []
        playing = tape(path)
        playing.open()
        for one in exchanges:
            operation = import_module(f"{package}.operations").OPERATIONS[one.route.id if one.route else ""]
            stored = playing.play(one)
            assert stored is not None
            assert stored.answer is not None
            assert one.answer is not None
            played = playing.revealed(stored.answer)
            for before, after in differing(one.answer["json"], played["json"]):
                made_up = str(before) in MADE_UP or "Example".startswith(str(before))
                assert made_up or any(word in before for word in planting.planted), after
            for answer in stored.answer, played:
                if operation.returns is not None:
                    decode(answer["json"], names.type(operation.returns), strict=True)
