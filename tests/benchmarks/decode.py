"""A page of 100 items, from bytes to typed values.

Compared are our decoder; `msgspec in two steps`, which is msgspec's decoder to plain JSON and then its
`convert` to plain attrs classes: what our two steps would take all in C, without unknown fields; `msgspec
in one`, straight to the classes; and for orientation what the providers' own SDKs do. `full` items have
every field, `sparse` ones leave out every other optional one. Each has an id and times of its own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgspec
from attrs import frozen

from aiomerchant import polar, square

from .measure import alternate
from .payloads import order_page, payment_page, sparse, text
from .peers import installed, newer
from .plain import Plain
from .report import Row, compared
from tests.support.instances import document

GOALS = {"msgspec in two steps": 1.0}

Call = Callable[[], object]


@frozen
class Page:
    provider: str
    #: The page's schema, by its name in the document.
    schema: str
    value: dict[str, Any]
    decode: Callable[[bytes], Any]
    #: The provider's own SDK.
    peer: str
    peer_decode: Callable[[], Callable[[bytes], Any]]


def rows(*, quick: bool) -> Iterator[Row]:
    pages = {
        "payments": Page(
            "square",
            "ListPaymentsResponse",
            payment_page(),
            lambda body: square.decode(body, square.models.ListPaymentsResponse, strict=True),
            "squareup",
            _squareup,
        ),
        "orders": Page(
            "polar",
            "ListResource_Order_",
            order_page(),
            lambda body: polar.decode(body, polar.models.ListResourceOrder, strict=True),
            "polar-sdk",
            _polar_sdk,
        ),
    }
    how = {"seconds": 0.02 if quick else 0.05, "rounds": 9 if quick else 25}
    for name, page in pages.items():
        for kind, value in (
            ("full", page.value),
            ("sparse", sparse(page.provider, page.schema, page.value)),
        ):
            what = f"Decode 100 {kind} {name}"
            body = text(value).encode()
            plain = Plain(document(page.provider)).component(page.schema)
            ours = partial(page.decode, body)
            yield from compared(what, alternate(_contestants(ours, body, plain), **how), GOALS)
            if installed(page.peer):
                theirs = partial(page.peer_decode(), text(newer(value)).encode())
                yield from compared(
                    what, alternate({"ours": ours, page.peer: theirs}, **{**how, "rounds": 5})
                )


def _contestants(ours: Call, body: bytes, plain: Any) -> dict[str, Call]:
    parse, typed = msgspec.json.Decoder().decode, msgspec.json.Decoder(plain).decode
    return {
        "ours": ours,
        "msgspec in two steps": lambda: msgspec.convert(parse(body), plain),
        "msgspec in one": lambda: typed(body),
    }


def _squareup() -> Callable[[bytes], Any]:
    from square.core.unchecked_base_model import construct_type
    from square.types.list_payments_response import ListPaymentsResponse

    return lambda body: construct_type(type_=ListPaymentsResponse, object_=json.loads(body))


def _polar_sdk() -> Callable[[bytes], Any]:
    from polar.base import deserialize
    from polar.v2026_10.outputs import ListResourceOrder

    return lambda body: deserialize(json.loads(body), ListResourceOrder)
