"""Polar's files, with an upload in one call."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Literal
from uuid import UUID

from aiomerchant.checks import check_progress
from aiomerchant.errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    MerchantError,
    PermissionDeniedError,
    ResponseError,
)
from aiomerchant.files.uploads import Upload, guess_type
from aiomerchant.request.caller import Caller
from aiomerchant_api.polar.api import files as generated
from aiomerchant_core import OnProgress, Operation
from aiomerchant_core.progress import tell

if TYPE_CHECKING:
    import os
    from typing import BinaryIO

    from aiomerchant.files.uploads import Seekable
    from aiomerchant_api.polar.models import FileRead

__all__ = ["Files"]

#: The smallest part that the storage takes, the last one aside: https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html
SMALLEST_PART: Final = 5 * 2**20
#: The most parts that Polar and its storage take.
MOST_PARTS: Final = 10_000

#: A part is sent to the address that Polar made for it, and not to the API.
_PUT_PART: Final[Operation[None]] = Operation(
    "files:upload_part",
    "files.upload",
    "PUT",
    "{address}",
    provider="polar",
    returns=None,
    accept="*/*",
    authorization=None,
)


class Files(generated.Files):
    """Polar's operations on files, and `upload`, which performs several of them."""

    _send: Caller

    async def upload(
        self,
        content: bytes | os.PathLike[str] | BinaryIO,
        *,
        service: Literal["downloadable", "product_media", "organization_avatar", "support_case_attachment"],
        name: str | None = None,
        mime_type: str | None = None,
        organization_id: UUID | str | None = None,
        version: str | None = None,
        part_size: int | None = None,
        progress: OnProgress | None = None,
        state: dict[str, Any] | None = None,
    ) -> FileRead:
        """Upload a file: create it, send its parts to Polar's storage, and complete it.

        The file is read twice, first for its checksums, with one part in memory. Each part has the timeouts
        and the retries of a call of its own.

        To resume after a failure, give a dict as `state`: it is filled during the upload, and the same call
        with it then sends only the missing parts. It is plain JSON data and may be stored, but as a secret:
        it holds the addresses of the missing parts, with which anybody can send those parts until they expire
        (after ten minutes or an hour, by the server's settings). It is empty again once the file is complete.

        Args:
            content: Bytes, a path, or a binary file that can seek.
            service: The use of the file.
            name: Its name; by default that of the path or file.
            mime_type: Its media type; by default guessed from its name.
            organization_id: The owner; not with an organization's own token.
            version: The owner's name for this version of the file.
            part_size: The size of a part in bytes, 5 MiB or more. A larger part needs a larger
                `Timeout.attempt`.
            progress: Called after each part, with the bytes that are stored and the bytes in all.
            state: The state of the upload, to resume it.

        Raises:
            ConfigurationError: The file cannot be read, or is not the one of the state.
            MerchantError: A request failed.
        """
        check_progress(progress)
        file = Upload(content)
        name = name or file.filename
        if not name:
            raise ConfigurationError("files.upload needs a name: the content has none")
        state = {} if state is None else state
        async with file.seekable() as reading:
            if not state:
                parts, whole = await _cut(reading, part_size)
                body: Any = {
                    "service": service,
                    "name": name,
                    "mime_type": mime_type or guess_type(name) or "application/octet-stream",
                    "size": reading.size,
                    "checksum_sha256_base64": whole,
                    "upload": {"parts": parts},
                }
                optional = {"organization_id": organization_id, "version": version}
                body |= {key: value for key, value in optional.items() if value is not None}
                announced: dict[str, Any] = await self._send.perform(
                    generated.CREATE_FILE, body=body, make=lambda reply: _state(reply.value)
                )
                state.update(announced)
            await self._send_parts(reading, state, progress)
        stored = await self._complete(state)
        state.clear()
        return stored

    async def _send_parts(
        self, reading: Seekable, state: dict[str, Any], progress: OnProgress | None
    ) -> None:
        # One after the other: the storage refuses parts with checksums that arrive out of order.
        if state.get("size") != reading.size:
            raise ConfigurationError("the state is of another file: its size differs")
        for part in state["parts"]:
            data, checksum = await asyncio.to_thread(_part, reading, part["chunk_start"], part["chunk_end"])
            if checksum != part["checksum_sha256_base64"]:
                raise ConfigurationError(
                    f"part {part['number']} of the file has changed since the upload began"
                )
            if "checksum_etag" not in part:
                part["checksum_etag"] = await self._send_part(part, data)
                for secret in ("url", "headers", "expires_at"):
                    part.pop(secret, None)
            await tell(progress, part["chunk_end"], reading.size, "bytes")

    async def _send_part(self, part: Mapping[str, Any], data: bytes) -> str:
        try:
            _, reply = await self._send.send_signed(_PUT_PART, part["url"], part["headers"], data)
        except PermissionDeniedError as error:
            if _is_past(part["expires_at"]):
                error.message = (
                    f"{error.message}; the address of part {part['number']} expired at {part['expires_at']}: "
                    "begin again with an empty state"
                )
            raise
        if (etag := reply.headers.get("etag")) is None:
            raise ResponseError(f"the storage gave no ETag for part {part['number']}")
        return etag

    async def _complete(self, state: Mapping[str, Any]) -> FileRead:
        done = ("number", "checksum_etag", "checksum_sha256_base64")
        parts: list[Any] = [{key: part[key] for key in done} for part in state["parts"]]
        id, upload_id, path = state["file_id"], state["upload_id"], state["path"]
        try:
            return await self.uploaded(id, upload_id=upload_id, path=path, parts=parts)
        except (APIConnectionError, APIStatusError):
            # An earlier request, or this one, may have succeeded although its answer was lost: the list has
            # complete files only.
            with suppress(MerchantError):
                for file in (await self.list(ids=id)).items:
                    if str(getattr(file, "id", "")) == id:
                        return file
            raise


def _state(file: Any) -> dict[str, Any]:
    """The state of the upload of a file that was created, with the addresses of its parts.

    Raises:
        ResponseError: The answer does not hold them; answers that do not fit the document are delivered, too.
    """
    problem = "the answer does not say where the parts of the file go"
    try:
        state = {
            "file_id": str(file.id),
            "upload_id": file.upload.id,
            "path": file.upload.path,
            "size": file.size,
            "parts": [
                {
                    "number": part.number,
                    "chunk_start": part.chunk_start,
                    "chunk_end": part.chunk_end,
                    "checksum_sha256_base64": part.checksum_sha256_base64,
                    "url": part.url,
                    "headers": dict(part.headers or {}),
                    "expires_at": str(part.expires_at),
                }
                for part in file.upload.parts
            ],
        }
        fits = isinstance(file.id, UUID) and _fits(state)
    except (AttributeError, TypeError, ValueError):
        raise ResponseError(problem) from None
    if not fits:
        raise ResponseError(problem)
    return state


def _fits(state: Mapping[str, Any]) -> bool:
    parts = state["parts"]
    texts = [state["upload_id"], state["path"]]
    texts += [part[name] for part in parts for name in ("checksum_sha256_base64", "url")]
    return (
        all(isinstance(text, str) for text in texts)
        and all(isinstance(part["number"], int) for part in parts)
        and all(0 <= part["chunk_start"] <= part["chunk_end"] <= state["size"] for part in parts)
    )


def _is_past(moment: str) -> bool:
    try:
        return datetime.fromisoformat(moment) <= datetime.now(UTC)
    except (TypeError, ValueError):  # the server's own text, which is not a time
        return False


async def _cut(reading: Seekable, part_size: int | None) -> tuple[list[dict[str, Any]], str]:
    """The parts of a file, with their checksums, and the checksum of the whole."""
    whole = sha256()
    parts: list[dict[str, Any]] = []
    for number, (start, end) in enumerate(_bounds(reading.size, part_size), 1):
        data, checksum = await asyncio.to_thread(_part, reading, start, end)
        await asyncio.to_thread(whole.update, data)
        parts.append(
            {"number": number, "chunk_start": start, "chunk_end": end, "checksum_sha256_base64": checksum}
        )
    return parts, b64encode(whole.digest()).decode()


def _bounds(size: int, part_size: int | None) -> Iterator[tuple[int, int]]:
    least = max(SMALLEST_PART, -(-size // MOST_PARTS))
    if part_size is None:
        part_size = least
    elif part_size < least:
        raise ConfigurationError(f"part_size must be {least} bytes or more for this file, not {part_size}")
    for start in range(0, size or 1, part_size):  # an empty file has one part, also empty
        yield start, min(start + part_size, size)


def _part(reading: Seekable, start: int, end: int) -> tuple[bytes, str]:
    """A part and its checksum. It blocks."""
    data = reading.read(start, end - start)
    return data, b64encode(sha256(data).digest()).decode()
