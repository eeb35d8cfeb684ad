"""Fetches the bytes of a document from a file, or from a URL by https (http on this machine alone)."""

from __future__ import annotations

import ipaddress
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit

from updating.reading import MAX_BYTES, SourceError

#: Seconds without a byte.
READ_TIMEOUT = 30.0


@dataclass(frozen=True)
class Fetched:
    """The bytes of a document, and their source."""

    data: bytes
    name: str
    #: The folder whose files it may refer to; None if it came from the network.
    folder: Path | None


def fetch(source: str) -> Fetched:
    """Fetch a document, at most `MAX_BYTES` of it.

    Args:
        source: A path or a URL.

    Raises:
        SourceError: It cannot be read, is not allowed, or is too large.
    """
    if "://" in source:
        return Fetched(_download(source), source, None)
    path = Path(source)
    return Fetched(read_file(path, source), path.name, path.resolve().parent)


def read_file(path: Path, name: str) -> bytes:
    """Read a regular file, at most `MAX_BYTES` of it.

    Raises:
        SourceError: It cannot be read, or is too large.
    """
    try:
        if not path.is_file():
            raise SourceError(f"{name}: no such file")
        with path.open("rb") as file:
            return _within(file.read(MAX_BYTES + 1), name)
    except OSError as error:
        raise SourceError(f"{name}: {error.strerror}") from None


def _download(url: str) -> bytes:
    _allow(url)
    opener = urllib.request.build_opener(_Redirects)
    request = urllib.request.Request(url, headers={"Accept": "application/json, application/yaml, */*;q=0.1"})
    try:
        with opener.open(request, timeout=READ_TIMEOUT) as answer:
            length = answer.headers.get("Content-Length", "")
            if length.isdecimal() and int(length) > MAX_BYTES:
                raise SourceError(f"{url}: larger than {MAX_BYTES} bytes")
            return _within(answer.read(MAX_BYTES + 1), url)
    except urllib.error.HTTPError as error:
        raise SourceError(f"{url}: status {error.code}") from None
    except (OSError, HTTPException) as error:
        raise SourceError(f"{url}: {getattr(error, 'reason', None) or error!r}") from None


def _within(data: bytes, name: str) -> bytes:
    if len(data) > MAX_BYTES:
        raise SourceError(f"{name}: larger than {MAX_BYTES} bytes")
    return data


def _allow(url: str) -> None:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        raise SourceError(f"{url}: {error}") from None
    if parts.username or parts.password:
        raise SourceError("a URL with a user or a password is refused")
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))):
        raise SourceError(f"{url}: only https, or http on this machine")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a redirect only to URLs that are allowed as sources."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> Any:
        _allow(newurl)
        if urlsplit(req.full_url).scheme == "https" and urlsplit(newurl).scheme != "https":
            raise SourceError(f"{newurl}: a redirect from https to http is refused")
        return super().redirect_request(req, fp, code, msg, headers, newurl)
