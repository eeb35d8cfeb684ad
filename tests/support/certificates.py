"""Certificates of an authority that nothing but the tests trusts."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

__all__ = ["issue"]

AUTHORITY: Final = """
[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = an authority of our own
[extensions]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
"""
LEAF: Final = """
basicConstraints = critical, CA:FALSE
subjectAltName = IP:127.0.0.1
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""


def issue(folder: Path) -> None:
    """Write into a folder an authority (authority.pem), and a certificate of it with its key (leaf.pem)."""
    (folder / "authority.cnf").write_text(AUTHORITY)
    (folder / "leaf.cnf").write_text(LEAF)
    key = "-newkey rsa:2048 -nodes -sha256"
    signed = "-CA authority.pem -CAkey authority.key -CAcreateserial"
    for command in (
        f"req -x509 {key} -config authority.cnf -days 2 -keyout authority.key -out authority.pem",
        f"req -new {key} -config authority.cnf -subj /CN=leaf -keyout leaf.key -out leaf.csr",
        f"x509 -req {signed} -in leaf.csr -out leaf.crt -extfile leaf.cnf -days 2 -sha256",
    ):
        subprocess.run(["openssl", *command.split()], cwd=folder, check=True, capture_output=True)
    (folder / "leaf.pem").write_text((folder / "leaf.key").read_text() + (folder / "leaf.crt").read_text())
