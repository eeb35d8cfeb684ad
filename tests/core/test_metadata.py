"""Models of metadata, which read and write like mappings."""

from __future__ import annotations

import copy
import pickle
from collections.abc import MutableMapping
from typing import Any

import pytest

from aiomerchant import Polar
from aiomerchant.polar import decode, encode
from aiomerchant.polar.models import (
    CustomerCreatedMetadata,
    EventMetadataInput,
    EventMetadataOutput,
    LLMMetadata,
    OrderPaidMetadata,
)

from tests.support.servers import Serve, answer

LLM = {"vendor": "v", "model": "m", "input_tokens": 1, "output_tokens": 2, "total_tokens": 3}


@pytest.fixture
def metadata() -> EventMetadataOutput:
    return decode({"tokens": 12, "route": "/chat", "_llm": LLM}, EventMetadataOutput)


def test_it_reads_like_a_mapping(metadata: EventMetadataOutput) -> None:
    """Keys that the document names are there with their typed values."""
    assert isinstance(metadata, MutableMapping)
    assert (metadata["tokens"], metadata.get("route"), metadata.get("nothing", 7)) == (12, "/chat", 7)
    assert metadata["_llm"] is metadata.llm
    assert isinstance(metadata["_llm"], LLMMetadata)
    assert list(metadata) == ["_llm", "tokens", "route"]
    assert len(metadata) == 3
    assert "_cost" not in metadata  # may be left out, and was
    for name in ("_cost", "nothing", "_extra", "llm"):
        with pytest.raises(KeyError, match=name):
            metadata[name]
    match metadata:
        case {"tokens": tokens}:
            assert tokens == 12


def test_it_writes_like_a_mapping(metadata: EventMetadataOutput) -> None:
    """What is written is sent; the mapping of other fields is replaced and never changed."""
    before = metadata._extra
    metadata["tokens"] = 13
    metadata.update(route="/other", plan="gold")
    metadata["_llm"] = None
    del metadata["plan"]
    assert before == {"tokens": 12, "route": "/chat"}
    assert metadata.llm is None
    assert encode(metadata) == {"tokens": 13, "route": "/other"}
    for name in ("plan", "_llm", "nothing"):
        with pytest.raises(KeyError):
            del metadata[name]
    metadata.clear()
    assert (dict(metadata), metadata._extra, bool(metadata)) == ({}, None, False)


def test_one_whose_fields_are_all_documented_is_one_too() -> None:
    """A required null is there; a required field is not deleted."""
    paid = decode({"order_id": "o", "amount": 1099, "currency": "usd"}, OrderPaidMetadata)
    paid["amount"] += 1
    assert paid.amount == paid["amount"] == 1100
    with pytest.raises(KeyError, match="order_id is required"):
        del paid["order_id"]
    created = decode({"customer_id": "c", "customer_email": None}, CustomerCreatedMetadata)
    assert created["customer_email"] is None
    assert "customer_email" in created


def test_it_equals_what_has_the_same(metadata: EventMetadataOutput) -> None:
    """A model of its class, as models do, or a plain mapping."""
    assert metadata == {"tokens": 12, "route": "/chat", "_llm": metadata.llm}
    assert metadata != {"tokens": 12}
    assert metadata == copy.deepcopy(metadata) == pickle.loads(pickle.dumps(metadata))
    assert metadata != EventMetadataInput(_extra=metadata._extra, llm=metadata.llm)
    assert metadata != 7
    with pytest.raises(TypeError, match="unhashable"):
        hash(metadata)


async def test_it_is_sent_for_another_s(serve: Serve, metadata: EventMetadataOutput) -> None:
    """Of an event that was read, for one that is written, and for a record's own metadata."""
    server = await serve(answer({}))
    name: Any = "chat"
    async with Polar("token", base_url=server.url) as polar:
        event: Any = {"name": name, "customer_id": "00000000-0000-0000-0000-000000000000"}
        await polar.events.ingest(events=[{**event, "metadata": metadata}])
        metadata["_llm"] = None
        await polar.customers.update("x", metadata=metadata)
    first, second = (request.json() for request in server.requests)
    assert first["events"][0]["metadata"] == {"tokens": 12, "route": "/chat", "_llm": LLM}
    assert second["metadata"] == {"tokens": 12, "route": "/chat"}
