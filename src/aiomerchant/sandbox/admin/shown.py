"""What happened in a sandbox, as JSON."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from aiomerchant.sandbox.faults import Fault, Received
from aiomerchant.sandbox.http.request_reader import Violation
from aiomerchant.sandbox.state import to_iso
from aiomerchant.sandbox.webhooks.delivery import Delivery
from aiomerchant_core.codec.encoding import plain

from . import shapes

__all__ = ["shown", "shown_delivery", "shown_fault", "shown_request", "shown_violation"]

Shape = TypeVar("Shape")


def shown(shape: type[Shape], source: object, **others: Any) -> Shape:
    """A TypedDict with the attributes of an object that have the names of its fields.

    Args:
        shape: The TypedDict.
        source: The object.
        others: The fields that are no attributes of the object, or not as JSON.
    """
    names = shape.__annotations__
    value: Any = {name: others[name] if name in others else getattr(source, name) for name in names}
    made: Shape = value
    return made


def shown_request(received: Received) -> shapes.Request:
    return shown(
        shapes.Request,
        received,
        files={
            name: shown(shapes.SentFile, file, size=len(file.content))
            for name, file in received.files.items()
        },
        fault=None if received.fault is None else type(received.fault).__name__,
    )


def shown_violation(violation: Violation) -> shapes.Violation:
    return shown(shapes.Violation, violation, expected=_json(violation.expected), message=str(violation))


def shown_fault(fault: Fault) -> shapes.Fault:
    return shown(
        shapes.Fault,
        fault,
        kind=type(fault.kind).__name__,
        options=_json(attrs.asdict(fault.kind, recurse=False)),
        operation=fault.aim.operation,
        provider=fault.aim.provider,
    )


def shown_delivery(delivery: Delivery) -> shapes.Delivery:
    return shown(
        shapes.Delivery,
        delivery,
        type=delivery.message.type,
        attempts=[shown(shapes.Attempt, one, at=to_iso(one.at)) for one in delivery.attempts],
    )


def _json(value: Any) -> Any:
    if isinstance(value, list | tuple | set | frozenset):
        return [_json(inner) for inner in value]
    return plain(value)
