"""Polar's file upload in one call, against a stand-in of the API and its storage."""

from __future__ import annotations

import asyncio
import io
import json
from base64 import b64encode
from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from aiomerchant import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    PermissionDeniedError,
    Polar,
    Progress,
    ResponseError,
    ServerError,
)

MIB = 2**20
CONTENT = b"".join(bytes([number]) * MIB for number in range(11))
FILE_ID = "7b1c2a52-1111-4222-8333-944444444444"


def checksum(data: bytes) -> str:
    return b64encode(sha256(data).digest()).decode()


class Storage:
    """Polar's file operations, and the storage behind them, which checks what it is sent."""

    def __init__(self) -> None:
        self.url = ""
        self.created: list[dict[str, Any]] = []
        self.completed: list[dict[str, Any]] = []
        #: The parts that arrived, by number, in their order.
        self.parts: dict[int, bytes] = {}
        #: The number of each part that was put, well or badly.
        self.puts: list[int] = []
        #: What is done with the next requests instead, by "create", number of the part, "uploaded", "list".
        self.faults: dict[str | int, list[Callable[[], web.Response]]] = {}
        self.expires_at = "2100-01-01T00:00:00Z"
        self.without_etag = False

    @property
    def content(self) -> bytes:
        return b"".join(self.parts.values())

    def fail(self, place: str | int, *answers: Callable[[], web.Response]) -> None:
        self.faults[place] = list(answers)

    def fault(self, place: str | int) -> web.Response | None:
        waiting = self.faults.get(place)
        return waiting.pop(0)() if waiting else None

    async def create(self, request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == "Bearer polar_oat_token"
        body = await request.json()
        self.created.append(body)
        parts = [
            {
                **part,
                "url": f"{self.url}/storage/{part['number']}?X-Amz-Signature=abcdefgh",
                "headers": {
                    "x-amz-checksum-sha256": part["checksum_sha256_base64"],
                    "x-amz-sdk-checksum-algorithm": "SHA256",
                },
                "expires_at": self.expires_at,
            }
            for part in body["upload"]["parts"]
        ]
        return self.fault("create") or web.json_response(
            {**self.file(), "upload": {"id": "upload-1", "path": "org/file", "parts": parts}}, status=201
        )

    def file(self) -> dict[str, Any]:
        known = self.created[-1]
        return {
            "id": FILE_ID,
            "organization_id": "8b1c2a52-1111-4222-8333-944444444444",
            "name": known["name"],
            "path": "org/file",
            "mime_type": known["mime_type"],
            "size": known["size"],
            "storage_version": None,
            "checksum_etag": None,
            "checksum_sha256_base64": known["checksum_sha256_base64"],
            "checksum_sha256_hex": None,
            "last_modified_at": None,
            "version": known.get("version"),
            "is_uploaded": bool(self.completed),
            "created_at": "2026-07-01T00:00:00Z",
            "service": known["service"],
            "size_readable": "11 MB",
        }

    async def put(self, request: web.Request) -> web.Response:
        # https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
        assert "Authorization" not in request.headers
        assert "Polar-Version" not in request.headers
        assert "Content-Type" not in request.headers
        assert request.query_string == "X-Amz-Signature=abcdefgh"
        number = int(request.match_info["number"])
        data = await request.read()
        assert request.headers["Content-Length"] == str(len(data))
        self.puts.append(number)
        if (fault := self.fault(number)) is not None:
            return fault
        assert request.headers["x-amz-checksum-sha256"] == checksum(data)
        assert number == len(self.parts) + 1, "parts with checksums come in their order"
        self.parts[number] = data
        return web.Response(headers={} if self.without_etag else {"ETag": f'"etag-{number}"'})

    async def uploaded(self, request: web.Request) -> web.Response:
        body = await request.json()
        if (fault := self.fault("uploaded")) is not None:
            return fault
        assert body == {
            "id": "upload-1",
            "path": "org/file",
            "parts": [
                {
                    "number": number,
                    "checksum_etag": f'"etag-{number}"',
                    "checksum_sha256_base64": checksum(data),
                }
                for number, data in self.parts.items()
            ],
        }
        self.completed.append(body)
        return self.fault("answer") or web.json_response(self.file())

    async def list(self, request: web.Request) -> web.Response:
        assert request.query["ids"] == FILE_ID
        items = [self.file()] if self.completed else []
        pagination = {"total_count": len(items), "max_page": 1}
        return self.fault("list") or web.json_response({"items": items, "pagination": pagination})


@pytest.fixture
async def storage() -> AsyncIterator[Storage]:
    storage = Storage()
    application = web.Application(client_max_size=2**30)
    application.router.add_post("/v1/files/", storage.create)
    application.router.add_get("/v1/files/", storage.list)
    application.router.add_post(f"/v1/files/{FILE_ID}/uploaded", storage.uploaded)
    application.router.add_put("/storage/{number}", storage.put)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    storage.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield storage
    await runner.cleanup()


@pytest.fixture
async def polar(storage: Storage) -> AsyncIterator[Polar]:
    async with Polar("polar_oat_token", base_url=storage.url) as polar:
        yield polar


def failing(status: int, text: str = "") -> Callable[[], web.Response]:
    return lambda: web.Response(status=status, text=text, content_type="application/xml")


def lost() -> web.Response:
    """An answer that a gateway did not wait for."""
    return web.Response(status=504)


EXPIRED = (
    "<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
)

KINDS: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: CONTENT,
    "path": lambda path: path,
    "file": lambda _: io.BytesIO(CONTENT),
}


class TestUpload:
    @pytest.mark.parametrize("kind", KINDS)
    async def test_a_file_in_one_call(
        self, polar: Polar, storage: Storage, tmp_path: Path, kind: str
    ) -> None:
        """Announced with its checksums, sent in parts in their order, completed with what each part got."""
        path = tmp_path / "guide.pdf"
        path.write_bytes(CONTENT)
        seen: list[Progress] = []
        file = await polar.files.upload(
            KINDS[kind](path),
            service="downloadable",
            name="guide.pdf",
            version="2",
            progress=seen.append,
        )
        assert str(file.id) == FILE_ID
        assert file.is_uploaded
        assert storage.content == CONTENT
        assert storage.puts == [1, 2, 3]
        assert seen == [Progress(done * MIB, 11 * MIB, "bytes") for done in (5, 10, 11)]
        (created,) = storage.created
        parts = created.pop("upload")["parts"]
        assert created == {
            "service": "downloadable",
            "name": "guide.pdf",
            "mime_type": "application/pdf",
            "size": len(CONTENT),
            "checksum_sha256_base64": checksum(CONTENT),
            "version": "2",
        }
        assert parts[2] == {
            "number": 3,
            "chunk_start": 10 * MIB,
            "chunk_end": 11 * MIB,
            "checksum_sha256_base64": checksum(CONTENT[10 * MIB :]),
        }

    async def test_names_and_types_by_default(self, polar: Polar, storage: Storage, tmp_path: Path) -> None:
        """A path has a name, which may say a type; an empty file has one part."""
        path = tmp_path / "notes.unknown"
        path.write_bytes(b"")
        await polar.files.upload(path, service="downloadable", organization_id=FILE_ID)
        (created,) = storage.created
        assert created["name"] == "notes.unknown"
        assert created["mime_type"] == "application/octet-stream"
        assert created["organization_id"] == FILE_ID
        assert storage.parts == {1: b""}

    async def test_larger_parts(self, polar: Polar, storage: Storage) -> None:
        """For a faster connection."""
        await polar.files.upload(CONTENT, service="downloadable", name="a", part_size=6 * MIB)
        assert [len(part) for part in storage.parts.values()] == [6 * MIB, 5 * MIB]

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            ({}, "needs a name"),
            ({"name": "a", "part_size": 5 * MIB - 1}, "part_size must be 5242880 bytes or more"),
        ],
    )
    async def test_mistakes(
        self, polar: Polar, storage: Storage, arguments: dict[str, Any], expected: str
    ) -> None:
        """They are found before anything is sent."""
        with pytest.raises(ConfigurationError, match=expected):
            await polar.files.upload(CONTENT, service="downloadable", **arguments)
        assert storage.created == []

    async def test_a_stream_cannot_be_uploaded(self, polar: Polar, tmp_path: Path) -> None:
        """Its checksums would have to be known before it is read. A missing file is found at once."""

        async def stream() -> AsyncIterator[bytes]:
            yield b"x"

        with pytest.raises(ConfigurationError, match="give bytes, a path or a binary file"):
            await polar.files.upload(stream(), service="downloadable", name="a")  # type: ignore[arg-type]
        with pytest.raises(ConfigurationError, match="cannot be opened"):
            await polar.files.upload(tmp_path / "missing", service="downloadable")

    async def test_a_part_is_repeated_by_itself(
        self, polar: Polar, storage: Storage, waits: list[float]
    ) -> None:
        """Like any PUT."""
        storage.fail(2, failing(503), failing(500))
        await polar.files.upload(CONTENT, service="downloadable", name="a")
        assert storage.puts == [1, 2, 2, 2, 3]
        assert storage.content == CONTENT
        assert len(storage.created) == 1


class TestResuming:
    async def upload(self, polar: Polar, state: dict[str, Any], content: Any = CONTENT, **more: Any) -> Any:
        return await polar.files.upload(content, service="downloadable", name="a", state=state, **more)

    async def test_only_missing_parts_are_sent(
        self, polar: Polar, storage: Storage, waits: list[float]
    ) -> None:
        """The state is plain JSON data, and empty after the end."""
        storage.fail(2, *[failing(503)] * 3)
        state: dict[str, Any] = {}
        with pytest.raises(ServerError) as caught:
            await self.upload(polar, state)
        assert caught.value.attempts == 3
        assert caught.value.operation == "files:upload_part"
        storage.puts.clear()
        seen: list[float] = []
        state = json.loads(json.dumps(state))
        await self.upload(polar, state, progress=lambda so_far: seen.append(so_far.done))
        assert storage.puts == [2, 3]
        assert seen == [5 * MIB, 10 * MIB, 11 * MIB]
        assert len(storage.created) == len(storage.completed) == 1
        assert storage.content == CONTENT
        assert state == {}

    async def test_a_state_keeps_addresses_of_missing_parts_only(
        self, polar: Polar, storage: Storage, waits: list[float]
    ) -> None:
        """Each is a secret; errors have none of them."""
        storage.fail(3, *[failing(500)] * 3)
        state: dict[str, Any] = {}
        with pytest.raises(ServerError) as caught:
            await self.upload(polar, state)
        assert json.dumps(state).count("abcdefgh") == 1
        assert "abcdefgh" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"

    async def test_a_cancelled_upload_goes_on(self, polar: Polar, storage: Storage) -> None:
        """As one that failed."""
        begun = asyncio.Event()
        state: dict[str, Any] = {}

        async def wait(_: Progress) -> None:
            begun.set()
            await asyncio.Event().wait()

        task = asyncio.create_task(self.upload(polar, state, progress=wait))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await self.upload(polar, state)
        assert storage.puts == [1, 2, 3]
        assert storage.content == CONTENT

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            (CONTENT + b"x", "its size differs"),
            (b"x" + CONTENT[1:], "part 1 of the file has changed"),
            (CONTENT[:-1] + b"x", "part 3 of the file has changed"),
        ],
    )
    async def test_the_file_must_be_the_same(
        self, polar: Polar, storage: Storage, waits: list[float], content: bytes, expected: str
    ) -> None:
        """Parts of two files make no file."""
        storage.fail(2, *[failing(503)] * 3)
        state: dict[str, Any] = {}
        with pytest.raises(ServerError):
            await self.upload(polar, state)
        with pytest.raises(ConfigurationError, match=expected):
            await self.upload(polar, state, content)
        assert storage.completed == []

    @pytest.mark.parametrize("fault", ["uploaded", "answer"])
    async def test_a_completion_without_an_answer(self, polar: Polar, storage: Storage, fault: str) -> None:
        """Complete files are listed, so that one that got through is found; the other is completed later."""
        storage.fail(fault, lost)
        state: dict[str, Any] = {}
        if fault == "uploaded":
            with pytest.raises(ServerError):
                await self.upload(polar, state)
        file = await self.upload(polar, state)
        assert str(file.id) == FILE_ID
        assert storage.puts == [1, 2, 3]
        assert len(storage.created) == len(storage.completed) == 1

    async def test_a_failing_search_hides_no_error(self, polar: Polar, storage: Storage) -> None:
        """The error is that of the completion."""
        storage.fail("uploaded", lost)
        storage.fail("list", failing(400))
        with pytest.raises(ServerError) as caught:
            await self.upload(polar, {})
        assert caught.value.operation == "files:uploaded"

    async def test_an_address_that_expired(self, polar: Polar, storage: Storage) -> None:
        """The storage is who says so. Nobody makes new addresses for an upload that began."""
        storage.expires_at = "2020-01-01T00:00:00Z"
        storage.fail(1, failing(403, EXPIRED))
        with pytest.raises(PermissionDeniedError, match=r"Request has expired; .*begin again with an empty"):
            await self.upload(polar, {})
        storage.expires_at = "2100-01-01T00:00:00Z"
        storage.fail(1, failing(403, EXPIRED))
        with pytest.raises(PermissionDeniedError) as caught:
            await self.upload(polar, {})
        assert caught.value.code == "AccessDenied"
        assert "begin again" not in str(caught.value)

    async def test_a_storage_that_gives_no_etag(self, polar: Polar, storage: Storage) -> None:
        """Without it nothing can be completed."""
        storage.without_etag = True
        with pytest.raises(ResponseError, match="no ETag for part 1"):
            await self.upload(polar, {})

    async def test_a_redirect_is_not_followed(self, polar: Polar, storage: Storage) -> None:
        """It would take a part of the file elsewhere."""
        storage.fail(1, lambda: web.Response(status=307, headers={"Location": f"{storage.url}/storage/2"}))
        with pytest.raises(APIStatusError, match="redirects"):
            await self.upload(polar, {})
        assert storage.puts == [1]

    async def test_no_announcement_no_state(self, polar: Polar, storage: Storage) -> None:
        """A create that was not answered is not repeated; the next call begins anew."""
        storage.fail("create", lost)
        state: dict[str, Any] = {}
        with pytest.raises((ServerError, APIConnectionError)):
            await self.upload(polar, state)
        assert state == {}
        await self.upload(polar, state)
        assert len(storage.created) == 2
