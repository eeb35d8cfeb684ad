"""Checks of the formats that documents name, as servers make them: not stricter than these."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

__all__ = ["FORMATS", "LONGEST_HTTP_URL"]

#: The `maxLength` that marks URLs of the web: https://docs.pydantic.dev/latest/api/networks/#pydantic.networks.HttpUrl
LONGEST_HTTP_URL: Final = 2083
#: RFC 5321, 4.5.3.1
LONGEST_LOCAL_PART: Final = 64
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_BLANK: Final = re.compile(r"\s")
_LOCAL_PART: Final = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL: Final = re.compile(r"\w([\w-]{0,61}\w)?")
#: Domains that no mail reaches: https://www.iana.org/assignments/special-use-domain-names
_UNREACHABLE: Final = frozenset({"arpa", "invalid", "local", "localhost", "onion", "test"})


def _is_uri(text: str) -> bool:
    """True for an absolute URI; which characters it has matters to no server."""
    if _BLANK.search(text) or _SCHEME.match(text) is None:
        return False
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    return bool(parts.hostname) or parts.scheme not in {"http", "https"}


def _is_http_url(text: str) -> bool:
    return _is_uri(text) and urlsplit(text).scheme in {"http", "https"}


def _is_email(text: str) -> bool:
    local, at, domain = text.rpartition("@")
    labels = domain.split(".")
    return (
        bool(at)
        and len(local) <= LONGEST_LOCAL_PART
        and _LOCAL_PART.fullmatch(local) is not None
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) and "_" not in label for label in labels)
        and not labels[-1].isdigit()
        and labels[-1].lower() not in _UNREACHABLE
    )


#: ISO 8601, any of the units in their order: RFC 3339's appendix, which validators of JSON Schema hold to,
#: has neither `PT1H30S` nor `PT0.5S`.
_is_duration: Final = re.compile(
    r"P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?"
    r"(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+([.,][0-9]+)?S)?)?"
).fullmatch


def _is_ip_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


FORMATS: Final[Mapping[str, Callable[[str], bool]]] = {
    "duration": lambda text: _is_duration(text) is not None,
    "email": _is_email,
    "http-url": _is_http_url,
    "ipvanyaddress": _is_ip_address,
    "uri": _is_uri,
}
