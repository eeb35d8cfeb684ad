"""Mint's record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiomerchant.errors import Detail
from aiomerchant.masking import one_line
from aiomerchant.provider import ErrorBody, Provider, TokenKind
from aiomerchant_api.mint import SERVERS, VERSION, VERSION_HEADER, VERSIONS

__all__ = ["PROVIDER"]


def read_error(body: Mapping[str, Any], sent: Mapping[str, Any]) -> ErrorBody | None:
    """Mint says `{"problem": {"kind": …, "text": …, "faults": […]}}`."""
    problem = body.get("problem")
    if not isinstance(problem, dict):
        return None
    faults = [fault for fault in problem.get("faults", ()) if isinstance(fault, dict)]
    return ErrorBody(
        one_line(problem.get("kind")),
        one_line(problem.get("text")),
        tuple(
            Detail(one_line(fault.get("kind")), one_line(fault.get("text")), one_line(fault.get("at")))
            for fault in faults
        ),
    )


PROVIDER = Provider(
    name="mint",
    title="Mint",
    package="aiomerchant_api.mint",
    version=VERSION,
    versions=VERSIONS,
    version_header=VERSION_HEADER.lower(),
    servers=SERVERS,
    token_kinds=(
        TokenKind("mint_key_", "a shop key", "shop_key"),
        TokenKind("mint_whs_", "a webhook secret"),
    ),
    secrets="mint_[a-z]{3}_",
    null_header=("mint-nulls", "clear"),
    request_id_headers=("mint-trace",),
    read_error=read_error,
    client="tests.thirdprovider.mint.client:Mint",
    sign="tests.thirdprovider.mint.webhooks:sign",
)
