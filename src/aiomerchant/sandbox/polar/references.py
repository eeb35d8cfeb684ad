"""The records that requests name in their bodies, and how Polar refuses an id that names none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import frozen

from aiomerchant.sandbox.endpoints import Request
from aiomerchant.sandbox.state import Record
from aiomerchant.sandbox.store import Store, by_field

from .refusals import invalid, problem

__all__ = ["References"]

Location: TypeAlias = tuple[str | int, ...]


@frozen
class Reference:
    """A field that names a record.

    Attributes:
        path: The field; `*` is each item of a list: `products.*`, `prices.*.meter_id`.
        collection: The collection of the record.
        message: The message of the refusal.
        field: The field of the record that is named.
        error: The name of the error.
        type: The type of the fault.
        also: Further faults, which follow from the first one: their field and their message.
    """

    path: str
    collection: str
    message: str
    field: str = "id"
    error: str = "PolarRequestValidationError"
    type: str = "value_error"
    also: tuple[tuple[str, str], ...] = ()


CUSTOMER: Final = Reference("customer_id", "customers", "Customer does not exist.")
EXTERNAL: Final = Reference(
    "external_customer_id", "customers", "Customer does not exist.", field="external_id"
)
PRODUCT: Final = Reference("product_id", "products", "Product does not exist.")
PRODUCTS: Final = Reference("products.*", "products", "Product does not exist.")
DISCOUNT: Final = Reference("discount_id", "discounts", "Discount does not exist.")
SUBSCRIPTION: Final = Reference("subscription_id", "subscriptions", "Subscription does not exist.")
DISCOUNTED: Final = Reference("products.*", "products", "Product not found.")
MEDIA: Final = Reference("medias.*", "files", "File does not exist or is not yet uploaded.")
CUSTOM_FIELD: Final = Reference(
    "attached_custom_fields.*.custom_field_id", "custom-fields", "Custom field does not exist."
)
METER: Final = Reference(
    "prices.*.meter_id",
    "meters",
    "Meter does not exist.",
    also=(
        ("prices", "At least one price is required."),
        ("prices", "At least one price in the default currency is required."),
    ),
)
PROPERTIES: Final = "BenefitPropertiesValidationError"
CREDITED: Final = Reference("properties.meter_id", "meters", "This meter does not exist.", error=PROPERTIES)
DOWNLOADS: Final = Reference("properties.files.*", "files", "File not found.", error=PROPERTIES)

#: The references of each operation, in the order in which they are checked.
REFERENCES: Final[Mapping[str, tuple[Reference, ...]]] = {
    "benefits:create": (CREDITED, DOWNLOADS),
    "benefits:update": (CREDITED, DOWNLOADS),
    "checkout-links:create": (PRODUCTS, PRODUCT, DISCOUNT),
    "checkout-links:update": (PRODUCTS, DISCOUNT),
    "checkouts:create": (PRODUCTS, CUSTOMER, SUBSCRIPTION, DISCOUNT),
    "discounts:create": (DISCOUNTED,),
    "discounts:update": (DISCOUNTED,),
    "orders:create": (CUSTOMER, PRODUCT),
    "products:create": (MEDIA, CUSTOM_FIELD, METER),
    "products:update": (MEDIA, CUSTOM_FIELD, METER),
    "products:update_benefits": (Reference("benefits.*", "benefits", "Benefit does not exist."),),
    "refunds:create": (Reference("order_id", "orders", "Order not found"),),
    "subscriptions:create": (PRODUCT, CUSTOMER, EXTERNAL),
    "subscriptions:update": (PRODUCT,),
    "customer_portal:subscriptions:update": (PRODUCT,),
}
#: The operations whose references are refused with 404, and the messages.
MISSING: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "customer-seats:assign_seat": {
        "subscription_id": ("subscriptions", "Subscription not found"),
        "order_id": ("orders", "Order not found"),
    },
}


class References:
    """Checks the references of requests.

    Args:
        store: The records.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, request: Request) -> None:
        """Refuse a request that names a record that does not exist.

        Raises:
            Refusal: There is no such record.
        """
        for name, (collection, message) in MISSING.get(request.operation.id, {}).items():
            id = request.body.get(name)
            if id is not None and id not in self._store[collection]:
                raise problem(404, "ResourceNotFound", message)
        for reference in REFERENCES.get(request.operation.id, ()):
            for location, id in _named(request.body, reference.path.split(".")):
                if not self._exists(reference, id):
                    raise invalid(*_faults(reference, location, id, request.body), error=reference.error)

    def _exists(self, reference: Reference, id: str) -> bool:
        rows = self._store[reference.collection]
        return id in rows if reference.field == "id" else bool(rows.matching(by_field(reference.field), id))


def _named(value: Any, path: list[str], location: Location = ()) -> Iterator[tuple[Location, str]]:
    """The ids at a path within a value, with their locations."""
    if not path:
        if isinstance(value, str):
            yield location, value
    elif path[0] == "*" and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _named(item, path[1:], (*location, index))
    elif isinstance(value, Mapping):
        yield from _named(value.get(path[0]), path[1:], (*location, path[0]))


def _faults(reference: Reference, location: Location, id: str, body: Mapping[str, Any]) -> Iterator[Record]:
    # What stands in an object of a list is refused with the object, except for prices.
    named = location[:-1] if reference is CUSTOM_FIELD else location
    yield {"type": reference.type, "loc": ["body", *named], "msg": reference.message, "input": id}
    for name, message in reference.also:
        yield {"type": "value_error", "loc": ["body", name], "msg": message, "input": body.get(name)}
