"""The organization as everybody sees it in the customer portal: by its slug, with what it offers."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from aiomerchant.sandbox.endpoints import Endpoint, Request
from aiomerchant.sandbox.state import Record

from .commerce import Commerce
from .refusals import not_found

__all__ = ["Storefront"]


@frozen
class Storefront:
    """The page of an organization in the customer portal."""

    _commerce: Commerce

    def endpoints(self) -> Mapping[str, Endpoint]:
        return {"customer_portal:organizations:get": Endpoint(self._get)}

    def _get(self, request: Request) -> Record:
        organization = next(iter(self._commerce.of("organizations", "slug", request.path["slug"])), None)
        if organization is None:
            raise not_found()
        products = [
            product
            for product in self._commerce.rows("products").values()
            if product["organization_id"] == organization["id"]
            and product["visibility"] == "public"
            and not product["is_archived"]
        ]
        # Some of the settings are fields of the organization itself here.
        seen = {**organization, **organization["subscription_settings"]}
        shown: Record = self._commerce.records.shown(
            request.operation.id, {"organization": seen, "products": products}
        )
        return shown
