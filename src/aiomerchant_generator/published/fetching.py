"""Fetches the bytes of a document from a file, or from a URL by https (http on this machine alone)."""

import asyncio
import gzip
import io
import ipaddress
import stat
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp

from aiomerchant_generator.published.reading import MAX_BYTES, SourceError

#: Seconds without a byte.
READ_TIMEOUT = 30.0
#: Seconds for a whole download, redirects included.
DOWNLOAD_TIMEOUT = 300.0
_MOST_REDIRECTS: Final = 10
_HEADERS: Final = {
    "Accept": "application/json, application/yaml, */*;q=0.1",
    "Accept-Encoding": "gzip",
}


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
        SourceError: It cannot be read, is not allowed, is not whole, or is too large.
    """
    if "://" in source:
        return Fetched(asyncio.run(_download(source)), source, None)
    path = Path(source)
    return Fetched(read_file(path, source), path.name, path.resolve().parent)


def read_file(path: Path, name: str) -> bytes:
    """Read a regular file, at most `MAX_BYTES` of it.

    Raises:
        SourceError: It cannot be read, or is too large.
    """
    try:
        if problem := no_file(path):
            raise SourceError(f"{name}: {problem}")
        with path.open("rb") as file:
            return _bounded(file.read(MAX_BYTES + 1), name)
    except OSError as error:
        raise SourceError(f"{name}: {error.strerror}") from None


_KINDS: Final = {
    stat.S_IFDIR: "a folder",
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def no_file(path: Path) -> str | None:
    """Say why nothing can be read at a path; None for a regular file, also where links lead to it.

    Raises:
        OSError: It cannot be looked at. A link that leads back to itself is of this kind.
    """
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return "a link to a file that does not exist" if path.is_symlink() else "no such file"
    return None if stat.S_ISREG(mode) else f"{_KINDS[stat.S_IFMT(mode)]}, not a file"


async def _download(url: str) -> bytes:
    timeout = aiohttp.ClientTimeout(total=None, connect=READ_TIMEOUT, sock_read=READ_TIMEOUT)
    try:
        async with (
            asyncio.timeout(DOWNLOAD_TIMEOUT),
            aiohttp.ClientSession(headers=_HEADERS, timeout=timeout, auto_decompress=False) as session,
        ):
            return await _follow(session, url)
    except aiohttp.ServerTimeoutError:
        raise SourceError(f"{url}: no byte within {READ_TIMEOUT:g} seconds") from None
    except TimeoutError:
        raise SourceError(f"{url}: not whole after {DOWNLOAD_TIMEOUT:g} seconds") from None
    except (aiohttp.ClientError, OSError, ValueError) as error:
        raise SourceError(f"{url}: {error}") from None


async def _follow(session: aiohttp.ClientSession, url: str) -> bytes:
    """Download a URL, after redirects to others that are allowed as sources."""
    for _ in range(_MOST_REDIRECTS):
        _allow(url)
        async with session.get(url, allow_redirects=False, proxy=_proxy(url)) as answer:
            if answer.status == 200:
                return _decompressed(await _body(answer, url), answer, url)
            location = answer.headers.get("Location")
            if answer.status not in (301, 302, 303, 307, 308) or location is None:
                raise SourceError(f"{url}: status {answer.status}")
        before, url = url, urljoin(url, location)
        if urlsplit(before).scheme == "https" and urlsplit(url).scheme != "https":
            raise SourceError(f"{url}: a redirect from https to http is refused")
    raise SourceError(f"{url}: more than {_MOST_REDIRECTS} redirects")


def _proxy(url: str) -> str | None:
    """The proxy that the environment names. aiohttp's `trust_env` would also send passwords of ~/.netrc."""
    parts = urlsplit(url)
    return None if proxy_bypass(parts.hostname or "") else getproxies().get(parts.scheme)


async def _body(answer: aiohttp.ClientResponse, url: str) -> bytes:
    """Read a body whose end is known.

    The beginning of a YAML document is often a document itself, so that nothing later finds what is missing.
    """
    length = answer.headers.get("Content-Length")
    chunked = "chunked" in answer.headers.get("Transfer-Encoding", "").lower()
    if length is None and not chunked and not _encoding(answer):
        raise SourceError(f"{url}: the answer does not say where it ends, so it may be cut off")
    _bound(answer.content_length or 0, url)
    data = bytearray()
    try:
        async for part in answer.content.iter_any():
            data += part
            _bound(len(data), url)
    except aiohttp.ClientPayloadError:
        whole = "" if length is None else f" of {length}"
        raise SourceError(f"{url}: ended early: {len(data)}{whole} bytes") from None
    return bytes(data)


def _encoding(answer: aiohttp.ClientResponse) -> str:
    found = answer.headers.get("Content-Encoding", "").strip().lower()
    return "" if found == "identity" else found


def _decompressed(data: bytes, answer: aiohttp.ClientResponse, url: str) -> bytes:
    match _encoding(answer):
        case "":
            return data
        case "gzip" | "x-gzip":
            try:
                with gzip.open(io.BytesIO(data)) as file:
                    return _bounded(file.read(MAX_BYTES + 1), url)
            except EOFError:
                raise SourceError(f"{url}: ended early: {len(data)} bytes of gzip without an end") from None
            except (OSError, zlib.error) as error:
                raise SourceError(f"{url}: no gzip, though the answer says so: {error}") from None
        case other:
            raise SourceError(f"{url}: the answer is compressed by {other!r}; only gzip is read")


def _bounded(data: bytes, name: str) -> bytes:
    _bound(len(data), name)
    return data


def _bound(size: int, name: str) -> None:
    if size > MAX_BYTES:
        raise SourceError(f"{name}: larger than {MAX_BYTES} bytes")


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
