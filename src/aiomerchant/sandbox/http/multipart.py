"""Reads the parts of a multipart body: JSON as text, and files."""

from __future__ import annotations

from email.parser import BytesParser
from email.policy import HTTP
from typing import cast

from aiomerchant.sandbox.endpoints import File

__all__ = ["read_parts"]


def read_parts(content_type: str, raw: bytes) -> dict[str, File] | None:
    """The parts by name, or None where the body is no multipart.

    Args:
        content_type: The value of the header field, with the boundary.
        raw: The bytes of the body.
    """
    head = f"Content-Type: {content_type}\r\nMIME-Version: 1.0\r\n\r\n".encode("latin-1", "replace")
    whole = BytesParser(policy=HTTP).parsebytes(head + raw)
    if not whole.is_multipart():
        return None
    parts: dict[str, File] = {}
    for part in whole.iter_parts():
        name = str(part.get_param("name", header="content-disposition") or "")
        content = cast(bytes, part.get_payload(decode=True))
        parts[name] = File(part.get_filename() or "", part.get_content_type(), content)
    return parts
