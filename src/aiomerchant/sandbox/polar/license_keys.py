"""Polar's licence keys: issued by grants, validated and activated by programs of customers.

https://polar.sh/docs/features/benefits/license-keys
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from aiomerchant.sandbox.endpoints import Endpoint, Refusal, Request
from aiomerchant.sandbox.state import Record, to_iso

from .commerce import Commerce, parsed
from .periods import later
from .refusals import not_found, problem

__all__ = ["LicenseKeys"]

KEYS: Final = "license-keys"
ACTIVATIONS: Final = "license-keys/{id}/activations"
ENDED: Final = "License key is no longer active."
#: The statuses of keys that can be replaced by new ones.
ROTATABLE: Final = frozenset({"granted", "disabled"})
EXPIRED: Final = "License key has expired."


class LicenseKeys:
    """The licence keys, and their activations."""

    def __init__(self, commerce: Commerce) -> None:
        self._commerce = commerce
        #: The conditions of each activation, which no answer contains.
        self._conditions: dict[str, Mapping[str, Any]] = {}

    def endpoints(self) -> Mapping[str, Endpoint]:
        """The same ones with a token of the organization and, for programs of customers, without one."""
        return {
            **{
                f"{prefix}license_keys:{name}": Endpoint(handle)
                for prefix in ("", "customer_portal:")
                for name, handle in (
                    ("get", self._get),
                    ("rotate", self._rotate),
                    ("validate", self._validate),
                    ("activate", self._activate),
                    ("deactivate", self._deactivate),
                )
            },
            "license_keys:get_activation": Endpoint(self._get_activation),
        }

    def issue(self, benefit: Record, customer: Record, member_id: str | None, *, expires: bool) -> Record:
        """A new key of a benefit. Only keys of single purchases expire, whatever the benefit says."""
        return self._commerce.make(
            KEYS,
            {
                "customer_id": customer["id"],
                "member_id": member_id,
                "benefit_id": benefit["id"],
                **self._text(benefit["properties"]),
                **self._limits(benefit, expires=expires),
                "usage": 0,
                "validations": 0,
            },
        )

    def renew(self, id: str | None, benefit: Record, *, expires: bool) -> None:
        """Give a key the limits that its benefit has now."""
        key = self._commerce.rows(KEYS).get(id or "")
        if key is not None:
            self._commerce.change(KEYS, key, **self._limits(benefit, expires=expires))

    def _limits(self, benefit: Record, *, expires: bool) -> Record:
        """How long and how often a key is valid that a benefit gives now."""
        properties, expiry = benefit["properties"], benefit["properties"].get("expires")
        end = None
        if expires and expiry is not None:
            end = to_iso(later(self._commerce.moment, expiry["timeframe"], expiry["ttl"]))
        return {
            "status": "granted",
            "limit_activations": (properties.get("activations") or {}).get("limit"),
            "limit_usage": properties.get("limit_usage"),
            "expires_at": end,
        }

    def revoke(self, id: str | None) -> None:
        key = self._commerce.rows(KEYS).get(id or "")
        if key is not None:
            self._commerce.change(KEYS, key, status="revoked")

    def _text(self, properties: Mapping[str, Any]) -> Record:
        """A new text for a key, and what of it may be shown."""
        key, prefix = self._commerce.ids.uuid().upper(), properties.get("prefix")
        key = f"{prefix.upper()}-{key}" if prefix else key
        return {"key": key, "display_key": f"****-{key[-6:]}"}

    def _own(self, request: Request) -> Record:
        """The key of a request; in the customer portal only the customer's own."""
        key = self._commerce.find(KEYS, request.path["id"])
        if request.token is not None and request.token.subject not in {None, key["customer_id"]}:
            raise not_found()
        return key

    def _get(self, request: Request) -> Record:
        key = self._own(request)
        return {**key, "activations": self._activations(key)}

    def _rotate(self, request: Request) -> Record:
        """Replace the text of a key, as when somebody else has seen it; all else of it stays."""
        key = self._own(request)
        if key["status"] not in ROTATABLE:
            text = f"License key cannot be rotated in its current status: {key['status']}."
            raise problem(400, "RotateNotPermitted", text)
        new = self._text(self._commerce.find("benefits", key["benefit_id"])["properties"])
        self._commerce.change(KEYS, key, **new)
        for grant in self._commerce.of("benefit-grants", "benefit_id", key["benefit_id"]):
            if grant["properties"].get("license_key_id") == key["id"]:
                properties = {**grant["properties"], "display_key": new["display_key"]}
                self._commerce.change("benefit-grants", grant, properties=properties)
        return key

    def _get_activation(self, request: Request) -> Record:
        key = self._commerce.find(KEYS, request.path["id"])
        return {**self._activation(key, request.path["activation_id"]), "license_key": key}

    def _validate(self, request: Request) -> Record:
        """Count a validation, and usage on demand."""
        body = request.body
        key = self._known(body)
        if key["status"] != "granted":
            raise _missing(ENDED)
        if self._has_expired(key):
            raise _missing(EXPIRED)
        activation = None
        if body.get("activation_id") is not None:
            activation = self._activation(key, body["activation_id"])
            if self._conditions.get(activation["id"], {}) != (body.get("conditions") or {}):
                raise _missing("License key does not match required conditions")
        for name, noun in ("benefit_id", "benefit"), ("customer_id", "user"):
            if body.get(name) not in {None, key[name]}:
                raise _missing(f"License key does not match given {noun}.")
        usage = key["usage"] + (body.get("increment_usage") or 0)
        most = key["limit_usage"]
        if most is not None and body.get("increment_usage") and usage > most:
            text = f"License key only has {max(most - key['usage'], 0)} more usages."
            raise problem(400, "BadRequest", text)
        self._commerce.change(
            KEYS,
            key,
            usage=usage,
            validations=key["validations"] + 1,
            last_validated_at=self._commerce.now,
        )
        return {**key, "activation": activation}

    def _activate(self, request: Request) -> Record:
        body = request.body
        key = self._known(body)
        if key["status"] != "granted":
            raise _not_permitted(f"{ENDED} This license key can not be activated.")
        if self._has_expired(key):
            raise _not_permitted(EXPIRED)
        most = key["limit_activations"]
        if most is None:
            text = "This license key does not support activations. Use the /validate endpoint instead."
            raise _not_permitted(text)
        if len(self._activations(key)) >= most:
            raise _not_permitted("License key activation limit already reached")
        id, now = self._commerce.ids.uuid(), self._commerce.now
        times = {"created_at": now, "modified_at": None}
        activation = {
            "id": id,
            "license_key_id": key["id"],
            "label": body["label"],
            "meta": body.get("meta") or {},
            **times,
        }
        self._commerce.rows(ACTIVATIONS)[id] = activation
        self._conditions[id] = body.get("conditions") or {}
        return {**activation, "license_key": key}

    def _deactivate(self, request: Request) -> None:
        key = self._known(request.body)
        activation = self._activation(key, request.body["activation_id"])
        del self._commerce.rows(ACTIVATIONS)[activation["id"]]

    def _known(self, body: Mapping[str, Any]) -> Record:
        """The key of a request.

        Raises:
            Refusal: There is no such key, or no such organization.
        """
        found = self._commerce.of(KEYS, "key", body["key"])
        if not found or body["organization_id"] != found[0]["organization_id"]:
            raise not_found()
        return found[0]

    def _activations(self, key: Record) -> list[Record]:
        return [dict(one) for one in self._commerce.of(ACTIVATIONS, "license_key_id", key["id"])]

    def _activation(self, key: Record, id: str) -> Record:
        found = self._commerce.rows(ACTIVATIONS).get(id)
        if found is None or found["license_key_id"] != key["id"]:
            raise not_found()
        return dict(found)

    def _has_expired(self, key: Record) -> bool:
        return key["expires_at"] is not None and parsed(key["expires_at"]) <= self._commerce.moment


def _missing(detail: str) -> Refusal:
    return problem(404, "ResourceNotFound", detail)


def _not_permitted(detail: str) -> Refusal:
    return problem(403, "NotPermitted", detail)
