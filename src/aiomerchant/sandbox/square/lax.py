"""What Square's server takes in requests and its document does not.

The values are those of Square's pages and of the examples in its reference.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.document.contract import Contract
from aiomerchant.sandbox.document.instances import Schema
from aiomerchant.sandbox.http.request_reader import Violation

__all__ = ["is_taken", "read"]

#: The operations that change a record by some of its fields:
#: https://developer.squareup.com/docs/build-basics/clearing-fields
SPARSE: Final = frozenset(
    [
        *("BulkUpdateCustomers", "BulkUpdateTeamMembers", "BulkUpdateVendors", "UpdateCustomer"),
        *("UpdateCustomerCustomAttributeDefinition", "UpdateInvoice", "UpdateJob", "UpdateLocation"),
        *("UpdateLocationCustomAttributeDefinition", "UpdateLocationSettings"),
        *("UpdateMerchantCustomAttributeDefinition", "UpdateMerchantSettings", "UpdateOrder"),
        *("UpdateOrderCustomAttributeDefinition", "UpdatePaymentLink", "UpdateSubscription"),
        *("UpdateTeamMember", "UpdateVendor", "UpdateWebhookSubscription"),
    ]
)
#: The field that even such a change must have, where the document requires it.
VERSION: Final = "version"

#: A birthday without a year: https://developer.squareup.com/reference/square/customers-api/create-customer
_DAY_OF_YEAR: Final = re.compile(r"[0-9]{2}-[0-9]{2}")


def read(contract: Contract, schema: Schema, value: Any, name: str = "") -> Any:
    """The value as the server reads it; what it does not take is left as it is.

    Args:
        contract: The contract with the schema.
        schema: The schema of the value.
        value: The value of a request.
        name: The name of its field.
    """
    whole = contract.resolve(schema)
    if isinstance(value, Mapping):
        properties: Mapping[str, Schema] = whole.get("properties", {})
        other = whole.get("additionalProperties")
        other = other if isinstance(other, Mapping) else {}
        fields = {key: read(contract, properties.get(key, other), inner, key) for key, inner in value.items()}
        # The bounds are text, and numbers in the example of SearchCatalogItems.
        return {key: _text(bound) for key, bound in fields.items()} if name == "number_filter" else fields
    if isinstance(value, list):
        return [read(contract, whole.get("items", {}), item, name) for item in value]
    if name == "birthday" and whole.get("format") == "date" and _is_day_of_year(value):
        return f"0000-{value}"
    return value


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _is_day_of_year(value: Any) -> bool:
    return isinstance(value, str) and _DAY_OF_YEAR.fullmatch(value) is not None


def is_taken(violation: Violation) -> bool:
    """True if the server takes what violates the document: in a sparse update, it has most fields already.

    The record needs no required fields, nor does a part of it that its uid finds. A null clears any field
    that is not required.
    """
    where, *path = violation.location
    if violation.operation not in SPARSE or where != "body":
        return False
    if violation.kind == "required":
        *parent, missing = path
        return missing != VERSION and (len(parent) == 1 or "uid" in violation.found)
    return violation.found is None and len(path) > 1
