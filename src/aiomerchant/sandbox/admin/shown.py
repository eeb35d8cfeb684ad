"""What happened in a sandbox, as JSON."""

from __future__ import annotations

from typing import Any

import attrs

from aiomerchant.sandbox.faults import Fault, Received
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.state import Record, to_iso
from aiomerchant.sandbox.webhooks.delivery import Delivery
from aiomerchant_core.codec.encoding import plain

__all__ = ["shown_delivery", "shown_fault", "shown_request", "shown_violation"]

#: The attributes of a request that are JSON as they are.
REQUEST = (
    "provider",
    "operation",
    "name",
    "method",
    "path",
    "json",
    "status",
    "merchant_id",
    "idempotency_key",
    "attempts",
    "done",
)


def shown_request(received: Received) -> Record:
    return {
        **{name: getattr(received, name) for name in REQUEST},
        "query": dict(received.query),
        "headers": dict(received.headers),
        "form": None if received.form is None else dict(received.form),
        "files": {
            name: {"name": file.name, "media": file.media, "size": len(file.content)}
            for name, file in received.files.items()
        },
        "fault": None if received.fault is None else type(received.fault).__name__,
    }


def shown_violation(violation: Violation) -> Record:
    return {
        "provider": violation.provider,
        "operation": violation.operation,
        "location": list(violation.location),
        "kind": violation.kind,
        "expected": _json(violation.expected),
        "message": str(violation),
    }


def shown_fault(fault: Fault) -> Record:
    return {
        "kind": type(fault.kind).__name__,
        "options": _json(attrs.asdict(fault.kind, recurse=False)),
        "operation": fault.aim.operation,
        "provider": fault.aim.provider,
        "left": fault.left,
        "after": fault.after,
        "probability": fault.probability,
        "done": fault.done,
    }


def shown_delivery(delivery: Delivery) -> Record:
    return {
        "id": delivery.id,
        "type": delivery.message.type,
        "provider": delivery.provider,
        "to": delivery.to,
        "subscription": delivery.subscription,
        "succeeded": delivery.succeeded,
        "skipped": delivery.skipped,
        "payload": delivery.payload,
        "attempts": [
            {**attrs.asdict(attempt), "at": to_iso(attempt.at), "headers": dict(attempt.headers)}
            for attempt in delivery.attempts
        ],
    }


def _json(value: Any) -> Any:
    if isinstance(value, list | tuple | set | frozenset):
        return [_json(inner) for inner in value]
    return plain(value)
