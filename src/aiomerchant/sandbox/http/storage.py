"""A file storage, as the providers have one beside their APIs: bytes by URL, without a token."""

from __future__ import annotations

from base64 import b64encode
from hashlib import md5, sha256
from typing import Final

from aiohttp import web

__all__ = ["STORAGE_PATH", "Storage"]

STORAGE_PATH: Final = "/storage"


class Storage:
    """The files of one provider.

    Attributes:
        files: The bytes and the media type of each file, by its name.
    """

    def __init__(self) -> None:
        self.files: dict[str, tuple[bytes, str]] = {}

    def mount(self, application: web.Application) -> None:
        application.router.add_get(f"{STORAGE_PATH}/{{name:.+}}", self._get)
        application.router.add_put(f"{STORAGE_PATH}/{{name:.+}}", self._put)

    def put(self, name: str, content: bytes, media: str = "application/octet-stream") -> str:
        """Store a file, and return its path."""
        self.files[name] = content, media
        return f"{STORAGE_PATH}/{name}"

    async def _get(self, request: web.Request) -> web.Response:
        found = self.files.get(request.match_info["name"])
        if found is None:
            return _refused(404, "NoSuchKey", "The specified key does not exist.")
        content, media = found
        return web.Response(body=content, content_type=media)

    async def _put(self, request: web.Request) -> web.Response:
        """Store a part of an upload, as S3 does, if its checksum matches."""
        content = await request.read()
        checksum = request.headers.get("x-amz-checksum-sha256")
        if checksum is not None and checksum != b64encode(sha256(content).digest()).decode():
            return _refused(400, "BadDigest", "The checksum did not match the content.")
        self.put(request.match_info["name"], content)
        return web.Response(headers={"ETag": f'"{etag(content)}"'})


def etag(content: bytes) -> str:
    return md5(content, usedforsecurity=False).hexdigest()


def _refused(status: int, code: str, message: str) -> web.Response:
    text = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    return web.Response(status=status, text=text, content_type="application/xml")
