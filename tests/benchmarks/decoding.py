"""How long a page takes to decode, beside msgspec's typed decoding and the providers' own SDKs.

Each row is a page of 100 items made from the document: `full` items have every field, `sparse` ones leave
out every other optional field. `parse` is msgspec's decode to plain JSON values, with which ours begins, for
it keeps the fields that no class knows; `in two` is that and then msgspec's `convert` to the classes: what
our two steps would take all in C, without the unknown fields. Decoders take turns, and each figure is the
median of their turns; ratios are of one turn, so that a machine that slows down slows down both. The first
decode of a type is timed in processes of its own, models imported included.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

import msgspec

from aiomerchant import polar, square

from tests.benchmarks.plain import Plain
from tests.support.instances import GENERATED, Instances, component, document

TURNS = 15
NAMES = json.loads((GENERATED / "manifest.json").read_bytes())
PAGES = {
    "square payments": (square, "square", "ListPaymentsResponse", "Payment", "payments"),
    "polar orders": (polar, "polar", "ListResource_Order_", "Order", "items"),
}
FIRST = {
    "square Payment": ("square", "Payment", "Payment"),
    "polar Event (union of 36)": ("polar", "Event", "Event"),
    "polar order.created webhook": ("polar", "WebhookOrderCreatedPayload", "WebhookOrderCreatedPayload"),
}


def sparse(value: Any, schema: Any, schemas: Any) -> Any:
    """A value without every other optional field, at all depths."""
    while "$ref" in schema:
        schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
    if isinstance(value, dict) and "properties" in schema:
        required = schema.get("required", ())
        optional = [name for name in value if name not in required]
        return {
            name: sparse(item, schema["properties"].get(name, {}), schemas)
            for name, item in value.items()
            if name not in optional[1::2]
        }
    if isinstance(value, list):
        return [sparse(item, schema.get("items", {}), schemas) for item in value]
    return value


def page(provider: str, envelope: str, item: str, field: str, *, full: bool) -> bytes:
    made = Instances(document(provider))
    schemas = document(provider)["components"]["schemas"]
    one = made.full(component(item))
    if not full:
        one = sparse(one, component(item), schemas)
    # Ids of their own, as items have them.
    items = [{**one, "id": f"{number:08x}-0bbf-4301-9ba8-555ca42b9737"} for number in range(100)]
    return json.dumps({**made.full(component(envelope)), field: items}, ensure_ascii=False).encode()


def peer(provider: str) -> Callable[[bytes], Any] | None:
    """The provider's own SDK, as its client decodes the page; None where it is not installed."""
    try:
        if provider == "square":
            from square.core.unchecked_base_model import construct_type
            from square.types.list_payments_response import ListPaymentsResponse

            return lambda text: construct_type(type_=ListPaymentsResponse, object_=json.loads(text))
        from polar.base import deserialize
        from polar.v2026_10.outputs import ListResourceOrder

        return lambda text: deserialize(json.loads(text, object_hook=_newer), ListResourceOrder)
    except ImportError:
        return None


def _newer(value: dict[str, Any]) -> dict[str, Any]:
    """Fields that the SDK demands and our document does not have yet; null costs it nothing."""
    if "seats" in value:
        value["units"] = None
    if "proration" in value:
        value["start_timestamp"] = value["end_timestamp"] = None
    return value


def timed(decode: Callable[[bytes], Any], text: bytes) -> float:
    started = perf_counter()
    decode(text)
    return (perf_counter() - started) * 1000


def pages() -> None:
    print(
        f"{'page of 100':24}{'ours':>10}{'msgspec':>10}{'ratio':>8}{'parse':>10}{'in two':>10}{'ratio':>8}"
        f"{'peer':>12}{'peer/ours':>11}"
    )
    for name, (module, provider, envelope, item, field) in PAGES.items():
        model = getattr(module.models, NAMES[provider]["schemas"][envelope])
        plain = Plain(document(provider)).component(envelope)
        parse = msgspec.json.Decoder()
        theirs = peer(provider)
        for full in (True, False):
            text = page(provider, envelope, item, field, full=full)
            found: list[Any] = []
            module.decode(text, model, on_mismatch=found.append)
            assert not found, found
            decoders: list[Callable[[bytes], Any]] = [
                lambda text, model=model, module=module: module.decode(text, model),
                msgspec.json.Decoder(plain).decode,
                parse.decode,
                lambda text, plain=plain, parse=parse: msgspec.convert(parse.decode(text), plain),
            ]
            turns = [[timed(decode, text) for decode in decoders] for _ in range(TURNS + 2)][2:]
            ours, typed, parsed, in_two = (statistics.median(turn[i] for turn in turns) for i in range(4))
            ratio, least = (statistics.median(turn[i] / turn[1] for turn in turns) for i in (0, 3))
            row = f"{name} {'full' if full else 'sparse'}"
            line = (
                f"{row:24}{ours:8.2f}ms{typed:8.2f}ms{ratio:8.2f}{parsed:8.2f}ms{in_two:8.2f}ms{least:8.2f}"
            )
            if theirs is not None:
                theirs(text)
                took = statistics.median(timed(theirs, text) for _ in range(3))
                line += f"{took:10.1f}ms{took / ours:10.0f}x"
            print(line)


def first() -> None:
    """Run one decode of each type in a fresh process."""
    print(f"\n{'first decode of a process':40}{'median':>10}")
    for name, (provider, schema, kind) in FIRST.items():
        value = json.dumps(Instances(document(provider)).full(component(schema)))
        program = (
            "import sys; from time import perf_counter as now\n"
            f"from aiomerchant import {provider} as provider\n"
            "text = sys.stdin.buffer.read(); started = now()\n"
            f"provider.decode(text, provider.models.{kind}); print((now() - started) * 1000)"
        )
        took = []
        for _ in range(7):
            run = subprocess.run(
                [sys.executable, "-c", program], input=value.encode(), capture_output=True, check=True
            )
            took.append(float(run.stdout))
        print(f"{name:40}{statistics.median(took[1:]):8.1f}ms")


if __name__ == "__main__":
    pages()
    first()
